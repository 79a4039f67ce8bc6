using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Plans.Contracts;

/// <summary>From the entries of a request to the domain. A missing part of an entry that cannot be guessed is a problem of that field.</summary>
internal static class ProfileReading
{
    public static RunnerProfile Profile(PlanRequest request) => new()
    {
        Age = request.Age,
        Experience = request.Experience,
        LiftingMonths = request.LiftingMonths,
        Minutes = request.Minutes,
        Equipment = request.Equipment is { } items ? Equipment(items) : null,
        OneRepMaxes = OneRepMaxes(request.OneRepMaxKg ?? []),
        Screening = request.Screening,
        Goal = request.Goal is { } goal ? Goal(goal) : null,
        OtherRaces = Races(request.OtherRaces ?? []),
        LastRace = request.LastRace is { } last ? Race(last, "lastRace") : null,
        RunWeek = request.RunWeek is { } days ? Week(days, "runWeek") : null,
        RunWeeks = Weeks(request.RunWeeks ?? []),
        UnavailableDays = Days(request.UnavailableDays ?? []),
        NotBefore = request.NotBefore,
        NotAfter = request.NotAfter,
        SessionsWanted = request.SessionsWanted,
        Injuries = Injuries(request.Injuries ?? []),
        MissedDays = request.MissedDays ?? 0,
        WeeksSinceDeload = request.WeeksSinceDeload ?? 0,
        TimeZone = request.TimeZone,
        Units = request.Units ?? UnitSystem.Metric,
        Language = request.Language,
    };

    /// <summary>Nonsense, by the name of its field.</summary>
    public static FieldProblem? Check(RunnerProfile profile, LocalDate today) =>
        Validate.Profile(profile, today) is { } wrong ? new FieldProblem(FieldOf(wrong.Rule), wrong.Text) : null;

    public static ValueList<EquipmentItem> Equipment(EquipmentEntry[] items) => items.Select((item, index) => new EquipmentItem(
        item?.Kind ?? throw new ContractException($"equipment[{index}].kind", "is needed"),
        item.Kg is { } kg ? new Load(kg) : null,
        item.IncrementKg is { } increment ? new Load(increment) : null)).ToValueList();

    public static Goal Goal(GoalEntry goal) => new(
        goal.Race, goal.DistanceMetres is { } metres ? new Distance(metres) : null, goal.Date, goal.Name, goal.Priority ?? TrainingPriority.Running);

    public static ValueList<OneRepMax> OneRepMaxes(Dictionary<string, double> kilograms) =>
        kilograms.Select(pair => new OneRepMax(pair.Key, new Load(pair.Value))).ToValueList();

    public static ValueList<Injury> Injuries(InjuryEntry[] injuries) => injuries.Select((injury, index) => new Injury(
        injury?.Site ?? throw new ContractException($"injuries[{index}].site", "is needed"), injury.Side)).ToValueList();

    public static ValueList<DatedRace> Races(RaceEntry[] races) => races.Select((race, index) => Race(race, $"otherRaces[{index}]")).ToValueList();

    public static DatedRace Race(RaceEntry? race, string field) => new(
        new Distance(race?.DistanceMetres ?? throw new ContractException($"{field}.distanceMetres", "is needed")),
        race.Date ?? throw new ContractException($"{field}.date", "is needed"),
        race.Name);

    public static RunWeek Week(RunDayEntry[] days, string field) => new(days.Select((day, index) => new RunDay(
        day?.Day ?? throw new ContractException($"{field}[{index}].day", "is needed"),
        day.Kind ?? throw new ContractException($"{field}[{index}].kind", "is needed"),
        Known(day.Km) is { } km ? Distance.FromKilometres(km) : null,
        Known(day.Minutes) is { } minutes ? (int)Math.Round(Math.Clamp(minutes, -1, 100_000)) : null)).ToValueList())
    {
        // Every day came with its kind.
        HardRunsKnown = true,
    };

    public static ValueList<DatedRunWeek> Weeks(RunWeekEntry[] weeks) => weeks.Select((week, index) => new DatedRunWeek(
        week?.StartsOn ?? throw new ContractException($"runWeeks[{index}].startsOn", "is needed"),
        Week(week.Days ?? [], $"runWeeks[{index}].days"))).ToValueList();

    public static ValueList<IsoDayOfWeek> Days(IsoDayOfWeek[] days) => days.Distinct().ToValueList();

    private static double? Known(double? number) => number is 0 ? null : number;

    private static string FieldOf(string rule) => rule["invalid.".Length..] switch
    {
        "goal.dateFar" => "goal.date",
        "goal.distance" => "goal.distanceMetres",
        "runWeek.days" => "runWeek",
        "oneRepMaxes" => "oneRepMaxKg",
        "availability" => "notAfter",
        var field => field,
    };
}

/// <summary>Carries a problem out of the reading of nested entries; never leaves this folder.</summary>
internal sealed class ContractException(string field, string text) : Exception(text)
{
    public FieldProblem Problem { get; } = new(field, text);
}
