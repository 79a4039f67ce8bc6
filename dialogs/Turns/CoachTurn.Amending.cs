using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
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

    /// <summary>The soreness as it was meant, where the message corrects the last report.</summary>
    internal SorenessReport? Resored { get; private set; }

    /// <summary>
    /// "Actually it's 24 May", right after the race was moved: read as an answer to what was changed. False when the message doesn't begin
    /// like a second thought, or when the last change was none of the runner's facts.
    /// </summary>
    internal bool TryAmend()
    {
        if (Plan is null || Inbound.Text is not { } text || Opening().Match(text) is not { Success: true } opening
            || Reading.Slots.Gone().Count > 0 // "No tengo gomas" begins like a second thought, and is none.
            || State.Receipts.LastOrDefault() is not { Undone: false } last || Talk.About != $"receipt:{last.Number}")
        {
            return false;
        }

        var rest = text[opening.Length..];
        if (last.Kind == TrainingJson.KindOf(typeof(LogSets)))
        {
            Corrected = State.Log.LastOrDefault() is { } logged ? CorrectedSets.Of(logged, rest, words => Read(words, null), Words.Culture) : null;
            return Corrected is not null;
        }

        if (last.Kind == TrainingJson.KindOf(typeof(ReportSoreness)))
        {
            Resored = Sorer(last, Read(rest, Expecting.Score), Texts.Hears("LeftSideWords", rest) ? Side.Left : Texts.Hears("RightSideWords", rest) ? Side.Right : null);
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

        // The longest opening counts, and each language has its own: here it is the runner's.
        Regex Opening() => new(Texts["AmendWords"], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>"No, more like a 4", "the hamstrings, not the quads": the same with what is said anew. A pause for a sign is not talked down like this.</summary>
    private SorenessReport? Sorer(Receipt last, Reading reading, Side? side)
    {
        var slots = side is null ? reading.Slots : reading.Slots with { Side = side };
        var told = slots.Score is not null || slots.Site is not null || slots.Side is not null;
        return told && reading.Flags.Count == 0 && last is { CanUndo: true, Because.Rule: not ("R0" or "R1" or "R10") } && State.Soreness.LastOrDefault() is { } before && before.Date == Today
            ? new SorenessReport(slots.Site ?? before.Site, slots.Side ?? (slots.Site is null ? before.Side : null), slots.Kind ?? (slots.Site is null ? before.Kind : null), slots.Score ?? before.Score, FormAffected: slots.FormAffected ?? last.Because.Rule is "R2" or "R7", FlagsAsked: slots.Site is null)
            : null;
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
