using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Soreness;

namespace CoachBot.Dialogs.Turns;

/// <content>Second thoughts about what was just changed.</content>
public sealed partial class CoachTurn
{
    /// <summary>The fact that this message amends, once <see cref="TryAmend"/> has said so.</summary>
    internal Missing? Amends { get; private set; }

    /// <summary>The sets as they were meant, where the message corrects the last ones.</summary>
    internal LogSets? Corrected { get; private set; }

    /// <summary>How many other exercises have been logged since the one that is corrected.</summary>
    internal int LoggedSince { get; private set; }

    /// <summary>The soreness as it was meant, where the message corrects the last report.</summary>
    internal SorenessReport? Resored { get; private set; }

    /// <summary>
    /// "Actually it's 24 May", right after the race was moved: read as an answer to what was changed. False when the message doesn't begin
    /// like a second thought, or when the last change was none of the runner's facts.
    /// </summary>
    internal bool TryAmend()
    {
        if (Plan is null || Inbound.Text is not { } text || (Opening().Match(text) is not { Success: true } opening && (opening = Later()) is not { Success: true })
            || Reading.Slots.Gone().Count > 0 // "No tengo gomas" begins like a second thought, and is none.
            || State.Receipts.LastOrDefault() is not { Undone: false } last || Talk.About != $"receipt:{last.Number}")
        {
            return false;
        }

        var rest = text[opening.Length..];
        if (last.Kind == TrainingJson.KindOf(typeof(LogSets)))
        {
            Corrected = Relogged(rest);
            return Corrected is not null;
        }

        if (last.Kind == TrainingJson.KindOf(typeof(ReportSoreness)))
        {
            var side = Texts.Listened("NotThatSideWords").Replace(rest, "");
            Resored = Sorer(last, Read($"{Texts["ItHurts"].Value} {rest}", Texts.Hears("FormKeptWords", rest) || Texts.Hears("FormGoneWords", rest) ? null : Expecting.Score), rest, Texts.Hears("LeftSideWords", side) ? Side.Left : Texts.Hears("RightSideWords", side) ? Side.Right : null);
            return Resored is not null;
        }

        foreach (var change in last.Changes.TakeWhile(change => change.Date is null))
        {
            if (Fact(change.Subject) is var (fact, expecting) && Read(rest, expecting) is var reading && Answers(fact, reading.Slots, rest))
            {
                (Inbound, Reading, Amends) = (Inbound with { Text = rest }, reading, fact);
                return true;
            }
        }

        return false;

        // Right after a report no opening is needed: "it's an 8 now", "form ok" can be about nothing else.
        Match Later() => State.Receipts.LastOrDefault()?.Kind == TrainingJson.KindOf(typeof(ReportSoreness)) && Reading.Slots.Site is null && Texts.Hears("SoreStillWords", text) ? Regex.Match(text, "") : Match.Empty;

        // The longest opening counts, and each language has its own: here it is the runner's.
        Regex Opening() => new(Texts["AmendWords"], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>"No, more like a 4", "the hamstrings, not the quads": the same with what is said anew. A pause for a sign is not talked down like this.</summary>
    private SorenessReport? Sorer(Receipt last, Reading reading, string rest, Side? side)
    {
        var slots = side is null ? reading.Slots : reading.Slots with { Side = side };
        if (slots.Score == 0 && Texts.Hears("NoneOfThemWords", rest))
        {
            // Late to the question about signs; it takes no pain back.
            return null;
        }

        var form = Texts.Hears("FormKeptWords", rest) ? false : Texts.Hears("FormGoneWords", rest) ? true : slots.FormAffected;
        var worse = slots.Score is null && Texts.Hears("GotWorseWords", rest);
        var told = worse || slots.Score is not null || slots.Site is not null || slots.Side is not null || slots.Kind is not null || form is not null || slots.EasesInWarmUp is not null || slots.DaysSinceOnset is not null;
        return told && Reading.Flags.Count == 0 && last is { CanUndo: true, Because.Rule: not ("R0" or "R1" or "R10") } && State.Soreness.LastOrDefault() is { } before && before.Date == Today
            ? new SorenessReport(slots.Site ?? before.Site, slots.Side ?? (slots.Site is null ? before.Side : null), slots.Kind ?? (slots.Site is null ? before.Kind : null), worse ? null : slots.Score ?? before.Score, FormAffected: form ?? last.Because.Rule is "R2" or "R7", EasesInWarmUp: slots.EasesInWarmUp, DaysSinceOnset: slots.DaysSinceOnset, FlagsAsked: slots.Site is null && !worse)
            : null;
    }

    /// <summary>The message corrects the sets that were logged last, whatever else its few words might be.</summary>
    internal bool CorrectsSets => Plan is not null && Talk.Open is null && Inbound is { Data: null, IsFile: false, Text: { } text }
        && State.Receipts.LastOrDefault() is { Undone: false } last && last.Kind == TrainingJson.KindOf(typeof(LogSets)) && Talk.About == $"receipt:{last.Number}"
        && Reading.Intents.All(score => score.Confidence < Reading.SureEnough || OfSets.Contains(score.Name))
        && (Corrected = State.Log.LastOrDefault() is { } logged && CorrectedSets.OneSet(logged, text) is { } one ? one : AfterOpening() is { Length: > 0 } rest ? Relogged(rest) : null) is not null;

    /// <summary>What the words of a correction may look like.</summary>
    private static readonly Intent[] OfSets = [Language.Intent.LogSets, Language.Intent.No, Language.Intent.Yes, Language.Intent.Maybe, Language.Intent.OutOfScope, Language.Intent.TooHard, Language.Intent.TooEasy, Language.Intent.SetAge, Language.Intent.Repeat];

    /// <summary>Of the exercise that is named, when it was logged today; else of the last. Null where another change stands between.</summary>
    private LogSets? Relogged(string rest)
    {
        if (State.Log.Count == 0)
        {
            return null;
        }

        var named = Read($"3x8 {rest}", null).Slots.Exercise is { } id ? Exercises.Find(id) : null;
        var today = State.Log.Reverse().TakeWhile(logged => logged.Date == Today).ToList();
        LoggedSince = named is null ? 0 : Math.Max(0, today.FindIndex(logged => logged.ExerciseId == named.Id || Exercises.Find(logged.ExerciseId)?.Pattern == named.Pattern));
        if (!State.Receipts.TakeLast(LoggedSince + 1).All(receipt => receipt is { CanUndo: true, Undone: false } && receipt.Kind == TrainingJson.KindOf(typeof(LogSets))))
        {
            return null;
        }

        var logged = State.Log[State.Log.Count - 1 - LoggedSince];
        var meant = CorrectedSets.Of(logged, rest, words => Read(words, null), Words.Culture, Words.WeightUnit == "lb");

        // "The squats": those that were logged, whichever squats they were.
        return meant is not null && named is not null && Exercises.Find(logged.ExerciseId)?.Pattern == named.Pattern ? meant with { ExerciseId = logged.ExerciseId } : meant;
    }

    /// <summary>What comes behind "actually", "no, make that"; null when the message doesn't begin so.</summary>
    internal string? AfterOpening() =>
        Inbound.Text is { } text && Regex.Match(text, Texts["AmendWords"], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) is { Success: true } opening ? text[opening.Length..] : null;

    private static (Missing Fact, Expecting Expecting)? Fact(string subject) => subject switch
    {
        "Goal" => (Missing.RaceDate, Expecting.Date),
        "Run week" => (Missing.RunWeek, Expecting.Days),
        "Minutes a session" => (Missing.Minutes, Expecting.Number),
        "Equipment" => (Missing.Equipment, Expecting.Equipment),
        _ => null,
    };

    private static bool Answers(Missing fact, Slots slots, string text) => fact switch
    {
        Missing.RaceDate => slots.RaceDate is not null || slots.Date is not null || slots.DistanceMetres is not null,
        Missing.RunWeek => slots.RunDays is { Count: > 0 } || slots.Days is { Count: > 0 } || slots.AvailableDays is { Count: > 0 },
        Missing.Minutes => slots.Minutes is not null || Number.Of(text) is not null,
        _ => slots.Equipment is not null,
    };
}
