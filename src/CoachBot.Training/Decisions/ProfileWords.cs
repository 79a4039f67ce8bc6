using System.Globalization;
using CoachBot.Training.Events;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>What the coach knew and knows, one line a changed fact. Health answers are named, never spelled out.</summary>
internal static class ProfileWords
{
    public static ValueList<ChangeLine> Changes(RunnerProfile before, RunnerProfile after)
    {
        List<ChangeLine> lines = [];
        Add(lines, "Goal", Goal(before.Goal), Goal(after.Goal));
        Add(lines, "Other races", Races(before.OtherRaces), Races(after.OtherRaces));
        Add(lines, "Last race", before.LastRace is { } was ? Race(was) : null, after.LastRace is { } last ? Race(last) : null);
        Add(lines, "Run week", Week(before.RunWeek), Week(after.RunWeek));
        if (OneWeek(before, after) is { } one)
        {
            lines.Add(one);
        }
        else
        {
            Add(lines, "Given run weeks", Count(before.RunWeeks.Count, "week"), Count(after.RunWeeks.Count, "week"), before.RunWeeks != after.RunWeeks);
        }

        Add(lines, "Equipment", Equipment(before.Equipment), Equipment(after.Equipment));
        Add(lines, "Experience", Word(before.Experience), Word(after.Experience));
        Add(lines, "Months of lifting", Number(before.LiftingMonths), Number(after.LiftingMonths));
        Add(lines, "Best lifts", Count(before.OneRepMaxes.Count, "exercise"), Count(after.OneRepMaxes.Count, "exercise"), before.OneRepMaxes != after.OneRepMaxes);
        Add(lines, "Age", Number(before.Age), Number(after.Age));
        Add(lines, "Minutes a session", Number(before.Minutes), Number(after.Minutes));
        Add(lines, "Days without strength", Days(before.UnavailableDays), Days(after.UnavailableDays));
        Add(lines, "Hours", Hours(before), Hours(after));
        Add(lines, "Sessions a week", Number(before.SessionsWanted), Number(after.SessionsWanted));
        Add(lines, "Health answers", null, "noted", before.Screening != after.Screening);
        Add(lines, "Injuries", Injuries(before.Injuries), Injuries(after.Injuries));
        Add(lines, "Exercises left out", Named(before.LeftOut), before.LeftOut.Count > 0 ? Named(after.LeftOut) ?? "none" : Named(after.LeftOut));
        Add(lines, "Time zone", before.TimeZone, after.TimeZone);
        Add(lines, "Units", Word<UnitSystem>(before.Units), Word<UnitSystem>(after.Units));
        Add(lines, "Language", before.Language, after.Language);
        Add(lines, "Reminders", Reminders(before.Reminders), Reminders(after.Reminders), before.Reminders != after.Reminders);
        return lines.ToValueList();
    }

    /// <summary>One week runs otherwise than the usual one: its days, and not how many weeks are given.</summary>
    private static ChangeLine? OneWeek(RunnerProfile before, RunnerProfile after)
    {
        if (before.RunWeek is null || before.RunWeek != after.RunWeek || Math.Abs(before.RunWeeks.Count - after.RunWeeks.Count) > 1
            || before.RunWeeks.Concat(after.RunWeeks).GroupBy(given => given.StartsOn).Where(same => On(before, same.Key) != On(after, same.Key)).ToList() is not [{ Key: var monday }])
        {
            return null;
        }

        return new ChangeLine($"Run week of {Validate.Iso(monday)}", Week(On(before, monday)), Week(On(after, monday)));

        static RunWeek? On(RunnerProfile profile, LocalDate monday) => profile.RunWeeks.FirstOrDefault(given => given.StartsOn == monday)?.Week ?? profile.RunWeek;
    }

    private static void Add(List<ChangeLine> lines, string subject, string? before, string? after, bool? changed = null)
    {
        if (changed ?? before != after)
        {
            lines.Add(new ChangeLine(subject, before, after));
        }
    }

    private static string? Named(ValueList<string> exercises) => exercises.Count == 0 ? null : string.Join(", ", exercises.Select(id => Catalogue.Exercises.Find(id)?.Name ?? id));

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? Lower(known.ToString()) : null;

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];

    private static string? Count(int count, string of) => count == 0 ? null : count == 1 ? $"1 {of}" : $"{count} {of}s";

    private static string? Goal(Goal? goal)
    {
        if (goal is null)
        {
            return null;
        }

        var race = goal.Name ?? (goal.Race is { } kind ? RaceWord(kind) : goal.Distance is { } distance ? $"{Kilometres(distance)} km" : "no race");
        return goal.Date is { } date ? $"{race} on {Validate.Iso(date)}" : race;
    }

    private static string RaceWord(RaceKind kind) => kind switch
    {
        RaceKind.FiveK => "5k",
        RaceKind.TenK => "10k",
        RaceKind.Half => "half marathon",
        RaceKind.Marathon => "marathon",
        RaceKind.Ultra => "ultra",
        _ => "race",
    };

    private static string Kilometres(Distance distance) => distance.Kilometres.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Race(DatedRace race) => $"{race.Name ?? Kilometres(race.Distance) + " km"} on {Validate.Iso(race.Date)}";

    private static string? Races(ValueList<DatedRace> races) => races.Count == 0 ? null : string.Join(", ", races.Select(Race));

    private static string? Week(RunWeek? week) => week is null ? null
        : week.Days.Where(day => day.Kind != DayKind.Off).ToList() is { Count: > 0 } runs
            ? string.Join(", ", runs.OrderBy(day => day.Day).Select(day => $"{day.Day.ToString()[..3]} {Lower(day.Kind.ToString())}"))
            : "no runs";

    private static string? Days(ValueList<IsoDayOfWeek> days) =>
        days.Count == 0 ? null : string.Join(", ", days.Order().Select(day => day.ToString()[..3]));

    private static string? Hours(RunnerProfile profile) => (profile.NotBefore, profile.NotAfter) switch
    {
        (null, null) => null,
        ({ } from, null) => $"from {from:HH:mm}",
        (null, { } until) => $"until {until:HH:mm}",
        ({ } from, { } until) => $"{from:HH:mm}–{until:HH:mm}",
    };

    private static string? Equipment(ValueList<EquipmentItem>? equipment) => equipment is not { } items ? null
        : items.Count == 0 ? "none"
        : string.Join(", ", items.Select(item => EquipmentWord(item.Kind) + (item.Load is { } load ? $" {load.Kilograms:0.##} kg" : "")));

    private static string EquipmentWord(EquipmentKind kind) => kind switch
    {
        EquipmentKind.PullUpBar => "pull-up bar",
        EquipmentKind.TrapBar => "trap bar",
        EquipmentKind.LegPress => "leg press",
        EquipmentKind.MedicineBall => "medicine ball",
        _ => Lower(kind.ToString()),
    };

    private static string? Injuries(ValueList<Injury> injuries) =>
        injuries.Count == 0 ? null : string.Join(", ", injuries.Select(injury => SiteWords.Of(injury.Site, injury.Side)));

    private static string? Reminders(ReminderPreferences reminders) => reminders.Enabled switch
    {
        null when reminders.Time is null => null,
        false => "off",
        _ => reminders.Time is { } time ? $"at {time:HH:mm}" : "on",
    };
}
