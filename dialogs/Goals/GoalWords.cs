using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>Says back what a runner has told.</summary>
internal sealed class GoalWords(IStringLocalizer<GoalsTexts> texts)
{
    /// <summary>Marathon on Sun 26 April: 7 weeks and 4 days.</summary>
    public string Goal(Goal goal, LocalDate today, Words words) => goal switch
    {
        { Date: { } date } => texts["GoalDated", Race(goal), words.Day(date, today), Until(today, date)],
        { Distance: not null } or { Name: not null } => texts["GoalUndated", Race(goal)],
        _ => texts["GoalNone"],
    };

    public string Race(Goal goal) => goal.Race switch
    {
        RaceKind.FiveK => "5k",
        RaceKind.TenK => "10k",
        RaceKind.Half => texts["Half"],
        RaceKind.Marathon => texts["Marathon"],
        RaceKind.Ultra => texts["Ultra"],
        _ => goal.Name ?? texts["Race"],
    };

    /// <summary>On the way: 10k on Sun 7 March.</summary>
    public string OnTheWay(ValueList<DatedRace> races, LocalDate today, Words words) =>
        $"{texts["OnTheWay", words.List(races.Select(race => texts["RaceOn", Race(new Goal(RaceGoal.KindOf(race.Distance), race.Distance, race.Date, race.Name)), words.Day(race.Date, today)].Value))].Value}.";

    /// <summary>As in "when is the half marathon?"; a name keeps its capital.</summary>
    public string RaceInSentence(Goal goal) => goal is { Name: not null, Race: null or RaceKind.Other } ? goal.Name : Race(goal).ToLowerInvariant();

    /// <summary>Tue (hard), Thu, Sat, Sun (long).</summary>
    public string Runs(RunWeek week, Words words) => string.Join(", ", week.Days.Where(day => day.Kind != DayKind.Off).OrderBy(day => day.Day).Select(day => day.Kind switch
    {
        DayKind.Hard => $"{words.ShortDay(day.Day)} ({texts["Hard"]})",
        DayKind.Long => $"{words.ShortDay(day.Day)} ({texts["Long"]})",
        _ => words.ShortDay(day.Day),
    }));

    /// <summary>One 12 kg kettlebell and bands.</summary>
    public string Equipment(ValueList<EquipmentItem> items, Words words) => items.Count == 0
        ? texts["NoEquipment"]
        : words.Capital(words.List(items.Select(item => item.Load is { } load
            ? texts[$"One{item.Kind}", words.Load(load)].Value
            : texts[$"Some{item.Kind}"].Value)));

    public string Experience(Experience experience) => texts[$"Experience{experience}"];

    /// <summary>7 weeks and 4 days.</summary>
    public string Until(LocalDate today, LocalDate date)
    {
        var days = Period.DaysBetween(today, date);
        var (weeks, rest) = (days / 7, days % 7);
        var inWeeks = weeks == 1 ? texts["OneWeek"] : texts["Weeks", weeks];
        var inDays = rest == 1 ? texts["OneDay"] : texts["Days", rest];
        return weeks == 0 ? inDays : rest == 0 ? inWeeks : texts["WeeksAndDays", inWeeks, inDays];
    }
}
