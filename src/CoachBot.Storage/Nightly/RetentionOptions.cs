using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace CoachBot.Storage.Nightly;

/// <summary>
/// Section <c>Retention</c>: for how many days what is kept of everybody stays, each at most. A runner's own history stays until they delete it.
/// </summary>
public sealed record RetentionOptions
{
    public const string Section = "Retention";

    private const int Longest = 3650;

    /// <summary><c>Retention:ChatDays</c>: what was said in web chat. Teams keeps its own.</summary>
    public int ChatDays { get; init; } = 400;

    /// <summary><c>Retention:CommandDays</c>: what a command led to, so that a message that arrives again acts once. Channels repeat within hours.</summary>
    public int CommandDays { get; init; } = 90;

    /// <summary><c>Retention:SilentDays</c>: the open question of a chat in which nobody has written since.</summary>
    public int SilentDays { get; init; } = 180;

    /// <summary><c>Retention:HandledDays</c>: which activities of Teams were taken on. Teams gives up after minutes.</summary>
    public int HandledDays { get; init; } = 2;

    /// <summary><c>Retention:SentDays</c>: the delivery log of reminders. A delivery can be repeated within a day.</summary>
    public int SentDays { get; init; } = 45;

    /// <summary><c>Retention:DeadDays</c>: dead letters, for people to look at.</summary>
    public int DeadDays { get; init; } = 120;

    internal static RetentionOptions From(IConfiguration configuration, Func<string, Exception> wrong)
    {
        var section = configuration.GetSection(Section);
        var standard = new RetentionOptions();
        return new RetentionOptions
        {
            ChatDays = Days(nameof(ChatDays), 7, standard.ChatDays),
            CommandDays = Days(nameof(CommandDays), 7, standard.CommandDays),
            SilentDays = Days(nameof(SilentDays), 7, standard.SilentDays),
            HandledDays = Days(nameof(HandledDays), 1, standard.HandledDays),
            SentDays = Days(nameof(SentDays), 7, standard.SentDays),
            DeadDays = Days(nameof(DeadDays), 7, standard.DeadDays),
        };

        int Days(string name, int least, int otherwise) =>
            section[name] is not { } text ? otherwise
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= least && days <= Longest ? days
            : throw wrong($"{Section}:{name} must be a whole number of days between {least} and {Longest}.");
    }
}
