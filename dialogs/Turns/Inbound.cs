using System.Globalization;
using CoachBot.Language.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Turns;

/// <summary>What came in: words, or the data of a card's button, which says words too.</summary>
/// <param name="Text">Trimmed; null when there are no words.</param>
/// <param name="Data">The data of a card's button with the card's inputs.</param>
public sealed record Inbound(string? Text, JObject? Data)
{
    /// <summary>Longer messages are read up to here: nothing a runner says about training is longer, save a pasted plan.</summary>
    public const int MostCharacters = 20_000;

    /// <summary>A season's calendar has some 100,000.</summary>
    private const int MostInAFile = 400_000;

    /// <summary>The name of the card that a button belongs to.</summary>
    public const string Card = "card";

    /// <summary>The words that a button stands for.</summary>
    public const string Say = "say";

    /// <summary>A file with words, such as a run plan, is read as if it had been pasted.</summary>
    public static Inbound From(IMessageActivity activity) => Uploads.Text(activity) is { } file
        ? Of(activity.Text, null) is { Text: not null } said ? said with { File = Clean(file, MostInAFile) } : new Inbound(Clean(file, MostInAFile), null) { IsFile = true }
        : Of(activity.Text, activity.Value) with { IsUnreadable = Uploads.HasOther(activity) };

    /// <summary>The words were in a file.</summary>
    public bool IsFile { get; init; }

    /// <summary>What a file says that came with words of its own.</summary>
    public string? File { get; init; }

    /// <summary>A file came that the coach can't read.</summary>
    public bool IsUnreadable { get; init; }

    public static Inbound Of(string? text, object? value)
    {
        var data = value switch { JObject json => json, null => null, var other => Parse(other) };
        return new Inbound(Clean(text) ?? Clean(Word(data, Say)), data);
    }

    /// <summary>The question that the card belonged to.</summary>
    public string? AskNonce => Word(Data, "ask");

    /// <summary>The name of the card that was tapped.</summary>
    public string? CardName => Word(Data, Card);

    public string? SessionId => Word(Data, "session");

    public long? ReceiptNumber => Data?["receipt"] is { } number && long.TryParse(number.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;

    /// <summary>The date of the session or day that the card showed.</summary>
    public LocalDate? Date => Data?["date"]?.ToString() is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    public bool IsOn(string input) => string.Equals(Data?[input]?.ToString(), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A card's data come from outside: what isn't a plain value is nothing.</summary>
    private static string? Word(JObject? data, string name) => (data?[name] as JValue)?.Value?.ToString();

    private static JObject? Parse(object value)
    {
        try
        {
            return value is string text ? JObject.Parse(text) : JObject.FromObject(value);
        }
        catch (Exception error) when (error is Newtonsoft.Json.JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static string? Clean(string? text, int most = MostCharacters)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var cut = PlainText.Readable(text.Length > most ? text[..most] : text);
        var clean = new string([.. cut.Where(character => !char.IsControl(character) || character is '\n' or '\t')]).Trim();
        return clean.Length == 0 ? null : clean;
    }
}
