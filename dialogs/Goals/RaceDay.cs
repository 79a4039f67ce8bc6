using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>The day of the race, which may be told by its date alone, as a month, as none yet, or as one of two readings.</summary>
internal sealed class RaceDay(GoalAnswers answers)
{
    /// <param name="before">As it was before the message.</param>
    /// <param name="heard">With the facts of the message.</param>
    public GoalDraft Of(GoalDraft before, GoalDraft heard, CoachTurn turn)
    {
        var text = turn.Inbound.Text;
        if (text is not null && heard.Profile.Goal is { Date: not null, Distance: null } track && Lengths.In(text) is { } run)
        {
            heard = heard with { Profile = heard.Profile with { Goal = track with { Race = RaceGoal.KindOf(run), Distance = run } } };
        }

        if (before.Asked == Missing.Goal && heard.Profile.Goal is null && text is not null && !answers.IsAsking(text) && turn.Reading.Slots.RunDays is null && turn.ReadAside(text, Expecting.Date).Slots.Date is { } dated && dated > turn.Today)
        {
            // "County champs 12 June": a race by its day; how far it is comes next.
            var length = Lengths.In(text);
            return heard with { Profile = heard.Profile with { Goal = Goal.NoRace with { Race = length is { } known ? RaceGoal.KindOf(known) : RaceKind.Other, Distance = length, Date = dated } } };
        }

        if (answers.HasNoDate(text) && heard.Profile.Goal is { Distance: not null, Date: null })
        {
            return heard with { NoDateYet = true };
        }

        if (!TellsDay(turn.Reading, turn.Today) && RaceMonth.In(text, turn.Words.Culture, turn.Today) is { } first && heard.Profile.Goal is { } goal && (IsOpen(goal, before, first) || Moves(goal, before, first, turn)))
        {
            // A month is no date to count back from.
            return heard with { InMonth = first, OtherDate = null, Profile = heard.Profile with { Goal = goal with { Date = null } } };
        }

        heard = heard with { InMonth = heard.Profile.Goal?.Date is null ? heard.InMonth : null };
        return before.OtherDate is { } other && text is not null && text.Contains(turn.Words.ShortDate(other), StringComparison.OrdinalIgnoreCase)
            ? heard with { OtherDate = null, Profile = heard.Profile with { Goal = heard.Profile.Goal! with { Date = other } } }
            : heard.OtherDate == before.OtherDate ? heard with { OtherDate = null } : heard;
    }

    /// <summary>"In May I run the half, the 9th": the month is said apart from its day.</summary>
    private static bool TellsDay(Reading reading, LocalDate today) => reading.Slots.RaceDate > today && !reading.Ask.Contains("raceDate");

    /// <summary>Without the days that are named in a question, or beside a race of another month: "is Wednesday OK for strength?", "my birthday is 8 December".</summary>
    /// <param name="reading">Of the message; where a plan stands it is left as it is.</param>
    public Reading OfTheRace(GoalDraft draft, Reading reading, CoachTurn turn)
    {
        var slots = reading.Slots;
        var text = turn.Inbound.Text;
        if (draft.Changing || turn.Inbound is not { Data: null, IsFile: false } || text is null)
        {
            return reading;
        }

        var dated = RaceMonth.NamesDay(text, turn.Words.Culture);
        if (answers.IsAsking(text) && !(dated && reading.Has(Intent.SetGoal)))
        {
            // "What can I do on Saturday?" tells neither the day of a race nor that of a run.
            slots = slots with { Date = null, RaceDate = dated ? slots.RaceDate : null, RunDays = Several(slots.RunDays), Days = Several(slots.Days), AvailableDays = Several(slots.AvailableDays) };
        }

        if (draft.InMonth is { } month && !reading.Has(Intent.SetGoal) && slots.Date is { } other && (other.Year, other.Month) != (month.Year, month.Month))
        {
            slots = slots with { Date = null };
        }

        return slots == reading.Slots ? reading : reading with { Slots = slots };
    }

    /// <summary>Days told in a row are told, even with a question mark; one alone is only asked about.</summary>
    private static IReadOnlyList<T>? Several<T>(IReadOnlyList<T>? days) => days is { Count: > 1 } ? days : null;

    /// <summary>Where a plan stands: "change my race to June" is about the race, and not the month that it is in now.</summary>
    private static bool Moves(Goal goal, GoalDraft before, LocalDate month, CoachTurn turn) =>
        before.Changing && turn.Reading.Has(Intent.SetGoal) && goal.Date is { } date && date == before.Profile.Goal?.Date && (date.Year, date.Month) != (month.Year, month.Month);

    /// <summary>The month says when the race is: it has no day yet, or was only now given one of that month.</summary>
    private static bool IsOpen(Goal goal, GoalDraft before, LocalDate month) => goal.Date is { } date
        ? date != before.Profile.Goal?.Date && date.Month == month.Month
        : goal != before.Profile.Goal || before.Asked == Missing.RaceDate;
}
