using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using Microsoft.Extensions.Localization;
using NodaTime;
using static System.FormattableString;

namespace CoachBot.Dialogs.Soreness;

/// <summary>
/// "And I ask again tomorrow morning": what a rule has promised to ask about, and in which words. The morning after asks it, and where no
/// reminder may be sent, the first message of the day.
/// </summary>
internal sealed class Recheck(SiteNames sites, IStringLocalizer<SorenessTexts> texts)
{
    /// <summary>Later than this a question about a sore spot is stale.</summary>
    private const int MostDaysLate = 3;

    /// <summary>What is to be asked about on that very day; null: nothing.</summary>
    public static Hold? DueOn(RunnerState state, LocalDate date) =>
        Rechecks.DueOn(state, date) ?? state.Holds.FirstOrDefault(hold => hold is { Site: null, Until: null, Rule: "R0" or "R10" } && hold.RecheckOn == date);

    /// <summary>The same, or what fell due in the days before and still holds: a runner doesn't write every day.</summary>
    public static Hold? Due(RunnerState state, LocalDate today) => Enumerable.Range(0, MostDaysLate + 1)
        .Select(days => DueOn(state, today.PlusDays(-days)))
        .FirstOrDefault(hold => hold?.IsOpen(today) == true);

    /// <summary>Only a professional lifts these, so the question is whether one has looked.</summary>
    public static bool WaitsForProfessional(Hold hold) => hold.Rule is "R0" or "R1" or "R5";

    /// <summary>The question and its buttons.</summary>
    public (string Text, IReadOnlyList<string> Buttons) Ask(RunnerState state, Hold hold, Words words) => hold switch
    {
        { Rule: "R10" } => (texts["RecheckIll"], [texts["ButtonSymptomsGone"], texts["ButtonStillIll"]]),
        { Site: null } => (texts["RecheckSeenAll"], [texts["ButtonTheyCleared"], texts["ButtonNotSeen"]]),
        _ when WaitsForProfessional(hold) => (texts["RecheckSeen", Site(hold)], [texts["ButtonTheyCleared"], texts["ButtonNotSeen"]]),
        _ => (Score(state, hold, words), [texts["ButtonGone"], .. texts["ButtonsScore"].Value.Split('|')]),
    };

    /// <summary>The last report about the spot.</summary>
    public static SorenessRecord? Last(RunnerState state, Hold hold) => state.Soreness.LastOrDefault(record => record.Site == hold.Site && (record.Side == hold.Side || record.Side is null || hold.Side is null));

    /// <summary>True when the words answer the question about a spot that is due, whoever asked it and when.</summary>
    public bool IsAnsweredBy(CoachTurn turn, Hold hold) => hold.Site is not null && !WaitsForProfessional(hold) && turn.Inbound.Text is { } text
        && (Asking.Number.Of(text) is >= 0 and <= 10 || texts.Hears("SameWords", text) || texts.Hears("ChangedWords", text));

    /// <summary>What the answer says of the spot: its place and kind are known, the score is new, the same, or still to be asked.</summary>
    public SorenessReport Hear(CoachTurn turn, Hold hold)
    {
        var text = turn.Inbound.Text ?? "";
        var last = Last(turn.State, hold);
        var score = Asking.Number.Of(text) ?? (texts.Hears("SameWords", text) ? last?.Score : turn.Reading.Slots.Score);
        var worse = texts.Hears("WorseWords", text) || score > last?.Score;

        // R3 has promised: "worse tomorrow, and it rests". Two bad mornings are what rests it by the table.
        return new SorenessReport(hold.Site, hold.Side, last?.Kind, score, WorseNextMorning: worse ? hold.Rule == "R3" ? 2 : 1 : null, FlagsAsked: !worse);
    }

    private string Score(RunnerState state, Hold hold, Words words) => Last(state, hold) is { Score: { } score } last
        ? texts["RecheckScore", Site(hold), Invariant($"{score}/10"), words.Day(last.Date)]
        : texts["RecheckNoScore", Site(hold)];

    private string Site(Hold hold) => sites.Of(hold.Site!.Value, hold.Side);
}
