using System.Text.RegularExpressions;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Main.Sense;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;

namespace CoachBot.Dialogs.Turns;

/// <content>A message that asks and tells: "can I lift the day after a long run? btw I run mon wed sat".</content>
public sealed partial class CoachTurn
{
    private (string? Of, string? Told, string? Asked) parted;

    /// <summary>Beside the question stands what the runner tells of themselves.</summary>
    internal bool TellsBeside => Parts().Told is { } told && Routes.HasFacts(ReadAside(told));

    /// <summary>The message without what is a question beyond doubt, since "can't run, asthma" is none; empty when it does nothing but ask.</summary>
    internal string Stated => string.Join(' ', Pieces().SelectMany(piece => Opening().Split(piece)).Where(piece => !(QuestionMark.Ends(piece) || Texts.Hears("WhWords", piece))));

    /// <summary>The part of the message that asks; all of it when it does nothing else.</summary>
    internal string Asked => Parts().Asked ?? Inbound.Text ?? "";

    /// <summary>Goes on with what is told, without the question beside it, which has been answered.</summary>
    /// <param name="open">As the answer to the question that waits.</param>
    internal void HearTold(bool open)
    {
        if (TellsBeside && Parts().Told is { } told && (!Routes.HasFacts(Reading) || Wondering.Is(this)))
        {
            Inbound = Inbound with { Text = told };
            Reading = open ? Read(told) : Read(told, null);
        }
    }

    private (string? Of, string? Told, string? Asked) Parts()
    {
        if (parted.Of != Inbound.Text || parted.Of is null)
        {
            var asks = Pieces().ToLookup(Asks);
            parted = asks.Count < 2 ? (Inbound.Text, null, null) : (Inbound.Text, string.Join(' ', asks[false]), string.Join(' ', asks[true]));
        }

        return parted;
    }

    private string[] Pieces() => Inbound is { Data: null, IsFile: false, Text: { Length: > 0 and < MostSaid } text } ? [.. Piece().Split(text).Where(piece => piece.Any(char.IsLetterOrDigit))] : [];

    private bool Asks(string piece) => QuestionMark.Ends(piece) || Texts.Hears("QuestionWords", piece);

    /// <summary>Where the question begins for sure.</summary>
    [GeneratedRegex(@",\s*(?=¿)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    /// <summary>Between sentences, before a second thought, and where a question begins behind a comma.</summary>
    [GeneratedRegex(@"(?<=[.?!;\n])\s+|[,;]?\s+(?=(?:btw|by the way|also|oh and|por cierto|adem[aá]s)\b)|,\s*(?=(?:(?:and|but|so|y|pero)\s+)?(?:are|is|do|does|can|could|should|will|what|how|why|who|when|which|eres|es|puedo|qu[eé]|c[oó]mo|cu[aá]ndo|cu[aá]nto|qui[eé]n|me)\b[^,.;]*\?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
