using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>The race: its distance, its date and, where day and month can be swapped, which of the two was meant.</summary>
internal static class RaceGoal
{
    public static GoalDraft Absorb(GoalDraft draft, Reading reading, LocalDate today)
    {
        var slots = reading.Slots;
        var goal = draft.Profile.Goal;
        var named = (TellsTheWeek(slots) && slots.RaceDate?.Equals(slots.Date) == true && draft.Asked == Missing.RaceDate ? null : slots.RaceDate) ?? (draft.Asked is Missing.RaceDate or Missing.Goal && !TellsTheWeek(slots) ? slots.Date : null);
        var date = named < today ? null : named;
        var renames = slots.RaceName is not null && (!draft.Changing || goal is not { Distance: not null });
        if (named is not null || slots.DistanceMetres is not null || renames || SaysUltra(reading))
        {
            var distance = slots.DistanceMetres is { } metres ? new Distance(metres) : goal?.Distance ?? KnownRaces.DistanceOf(slots.RaceName);
            goal = (goal ?? Goal.NoRace) with
            {
                Race = distance is { } length ? KindOf(length) : SaysUltra(reading) ? RaceKind.Ultra : goal?.Race,
                Distance = distance,
                Date = date ?? goal?.Date,

                // Another distance without a name is another race.
                Name = slots.RaceName ?? (distance == goal?.Distance ? goal?.Name : null),
            };
        }
        else if (goal is null && SaysNoRace(draft, reading))
        {
            goal = Goal.NoRace;
        }

        var noDate = draft.NoDateYet || (draft.Asked == Missing.RaceDate && named is null && (reading.Has(Intent.No) || reading.Has(Intent.Maybe)));
        return draft with
        {
            PastDate = named < today ? named : null,
            Profile = draft.Profile with { Goal = goal },
            NoDateYet = noDate && goal?.Date is null,
            OtherDate = date is null ? draft.OtherDate : reading.Ask.Contains("dayMonthOrder") ? Swapped(date.Value, today) : reading.Ask.Contains("raceWeekend") ? date.Value.PlusDays(1) : null,
        };
    }

    /// <summary>"Mon wed fri sat, sat is hard": days of the week, and none of them the race's.</summary>
    private static bool TellsTheWeek(Slots slots) => slots.RunDays is { Count: > 1 } || slots.Days is { Count: > 1 } || slots.AvailableDays is { Count: > 1 };

    /// <summary>One of the other races, as it would be the goal.</summary>
    public static Goal Of(DatedRace race) => Goal.NoRace with { Race = KindOf(race.Distance), Distance = race.Distance, Date = race.Date, Name = race.Name };

    /// <summary>5, 10, 21.1 and 42.2 km within the rounding that runners use; longer than a marathon is an ultra.</summary>
    public static RaceKind KindOf(Distance distance) => distance.Metres switch
    {
        >= 4_900 and <= 5_100 => RaceKind.FiveK,
        >= 9_900 and <= 10_100 => RaceKind.TenK,
        >= 20_900 and <= 21_300 => RaceKind.Half,
        >= 41_900 and <= 42_400 => RaceKind.Marathon,
        > 42_400 => RaceKind.Ultra,
        _ => RaceKind.Other,
    };

    /// <summary>A distance is to be asked for, and no race that has one was named.</summary>
    private static bool SaysUltra(Reading reading) => reading.Slots is { DistanceMetres: null, RaceName: null } && reading.Ask.Contains("distance");

    private static bool SaysNoRace(GoalDraft draft, Reading reading) =>
        reading.Has(Intent.SetGoal) || (draft.Asked == Missing.Goal && (reading.Has(Intent.No) || reading.Has(Intent.Maybe)));

    /// <summary>The same numbers the other way round, when that is a day and lies ahead.</summary>
    private static LocalDate? Swapped(LocalDate date, LocalDate today) =>
        date.Day <= 12 && date.Day != date.Month && new LocalDate(date.Year, date.Day, date.Month) is var other && other > today ? other : null;
}
