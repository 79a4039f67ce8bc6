using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;

namespace CoachBot.Dialogs.Main.Sense;

/// <summary>
/// "What happens if I skip a session?", "should I move it?": asked about, and no wish. A polite "can I skip today?" is one.
/// </summary>
internal static class Wondering
{
    /// <summary>What would change a session, or the facts that the plan stands on.</summary>
    private static readonly Intent[] Changes =
    [
        Intent.SkipSession, Intent.MoveSession, Intent.SwapSessions, Intent.CompleteSession, Intent.LogSets, Intent.TooEasy, Intent.TooHard, Intent.RebuildToday, Intent.Travel,
        .. Routes.Facts,
    ];

    /// <summary>A report only with what makes it one: a place, a score, a sign.</summary>
    private static readonly Intent[] Reports = [Intent.ReportSoreness, Intent.ReportIllness, Intent.ReportFatigue];

    /// <summary>The sets of a question, "3x8 or 5x5?", have not been done.</summary>
    private static readonly Intent[] Done = [Intent.LogSets, Intent.CompleteSession];

    /// <summary>What a question by its form leaves alone besides: "will the reminders be in New York time?" moves no clock.</summary>
    private static readonly Intent[] Settings = [Intent.SetTimeZone, Intent.SetUnits, Intent.SetLanguage];

    public static bool Is(CoachTurn turn) => SaysSo(turn) || IsByForm(turn, null);

    /// <summary>It is wondered about a change.</summary>
    public static bool OnChange(CoachTurn turn) => (Is(turn) || IsOfSomethingElse(turn)) && turn.Reading.Intents.Any(score => Changes.Contains(score.Name) && score.Confidence >= Some);

    /// <summary>Of what the message would do, only what it asks for; what the open question takes is its answer.</summary>
    public static List<Intent> Without(List<Intent> sure, CoachTurn turn, Ask? open)
    {
        var byForm = IsByForm(turn, sure);
        var wonders = byForm || SaysSo(turn);
        var whether = turn.Plan is not null && turn.Inbound.Data is null && turn.Texts.Hears("AskedWhetherWords", turn.Inbound.Text);
        var ofAnother = IsOfSomethingElse(turn);
        var asks = turn.Inbound.Text is { } text && QuestionMark.Ends(text);
        var slots = turn.Reading.Slots;
        var bare = slots is { Site: null, Score: null, SleepHours: null, Fatigue: null } && turn.Reading.Flags.Count == 0;
        var left = sure.Where(intent => !(wonders && Changes.Contains(intent) && open?.Takes.Contains(intent) != true)
            && !((ofAnother || whether) && Moves.Contains(intent))
            && !(whether && intent == Intent.SkipSession)
            && !(byForm && Settings.Contains(intent))
            && !(((wonders && bare) || IsOfAnybody(turn)) && Reports.Contains(intent))
            && !(asks && Done.Contains(intent) && slots.Exercise is null && open?.Takes.Contains(intent) != true)).ToList();
        return left.Count < sure.Count && left.TrueForAll(Routes.Pleasantries.Contains) ? [.. left, Intent.Question] : left;
    }

    private static bool SaysSo(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false, Text: { } text } && turn.Texts.Hears("WonderWords", text);

    /// <summary>
    /// With a plan: "is Monday better for strength?", "necesito gimnasio?". What begins as a question asks, and so does a fact with nothing but a
    /// question mark to it, unless it is asked for politely: "can we make it 30 minutes?".
    /// </summary>
    /// <param name="sure">What the message asks for beyond doubt, where that is known; null: not yet.</param>
    private static bool IsByForm(CoachTurn turn, List<Intent>? sure) => turn is { Plan: not null, Inbound: { Data: null, IsFile: false, Text: { } text } }
        && (turn.Texts.Hears("AskedByFormWords", text) || (QuestionMark.IsAll(text) && !turn.Texts.Hears("PoliteWords", text) && (sure ?? SureIntents.Of(turn)).Exists(Routes.Facts.Contains)));

    private static readonly Intent[] Moves = [Intent.MoveSession, Intent.SwapSessions, Intent.RebuildToday];

    /// <summary>"Can I have wine tonight?", "can I do yoga tomorrow?": a day is named, and what would be done on it is no session.</summary>
    private static bool IsOfSomethingElse(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false, Text: { } text }
        && turn.Texts.Hears("MayIWords", text) && !turn.Texts.Hears("OfSessionWords", text);

    /// <summary>"Are squats bad for the knees?": asked, and nobody's own knee.</summary>
    private static bool IsOfAnybody(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false, Text: { } text } && QuestionMark.Ends(text)
        && turn.Reading is { Slots.Score: null, Flags.Count: 0 } && text.Count(char.IsWhiteSpace) >= FewestGaps && !turn.Texts.Hears("OwnWords", text);

    /// <summary>"Knee pain?" may well be a report.</summary>
    private const int FewestGaps = 3;

    /// <summary>What a message most likely does is not done when it only asks.</summary>
    public static bool Forbids(Intent likely, CoachTurn turn) => ((Changes.Contains(likely) || Reports.Contains(likely)) && Is(turn) && turn.Reading.Slots is { Site: null, Score: null })
        || (Moves.Contains(likely) && IsOfSomethingElse(turn));

    private const double Some = 0.3;
}
