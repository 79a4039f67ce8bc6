using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Builders;

/// <summary>Runners in few words.</summary>
internal static class Runner
{
    public static readonly LocalDate Wednesday = new(2026, 3, 4);

    /// <summary>Seven letters from Monday: . off, e easy, h hard, l long.</summary>
    public static RunWeek Week(string days) => new(days
        .Select((letter, index) => new RunDay(
            (IsoDayOfWeek)(index + 1),
            letter switch { 'e' => DayKind.Easy, 'h' => DayKind.Hard, 'l' => DayKind.Long, _ => DayKind.Off }))
        .Where(day => day.Kind != DayKind.Off)
        .ToValueList());

    public static EquipmentItem Owns(EquipmentKind kind, double? kg = null, double? increment = null) =>
        new(kind, kg is { } load ? new Load(load) : null, increment is { } step ? new Load(step) : null);

    public static RunnerProfile Make(string week, Experience experience = Experience.Novice, int minutes = 40, int age = 34) => RunnerProfile.Empty with
    {
        Age = age,
        Experience = experience,
        Minutes = minutes,
        Equipment = [],
        Screening = new Screening(),
        RunWeek = Week(week),
        Goal = Goal.NoRace,
        TimeZone = "Europe/London",
    };

    public static RunnerProfile For(this RunnerProfile runner, RaceKind race, LocalDate date) =>
        runner with { Goal = new Goal(race, race switch
        {
            RaceKind.FiveK => Distance.FromKilometres(5),
            RaceKind.TenK => Distance.FromKilometres(10),
            RaceKind.Half => Distance.HalfMarathon,
            RaceKind.Ultra => Distance.FromKilometres(80),
            _ => Distance.Marathon,
        }, date) };

    public static RunnerProfile With(this RunnerProfile runner, params EquipmentItem[] equipment) => runner with { Equipment = equipment.ToValueList() };

    public static RunnerProfile Gym(this RunnerProfile runner) => runner.With(
        Owns(EquipmentKind.Barbell, null, 2.5), Owns(EquipmentKind.Dumbbell), Owns(EquipmentKind.Kettlebell), Owns(EquipmentKind.Bench),
        Owns(EquipmentKind.Box), Owns(EquipmentKind.PullUpBar), Owns(EquipmentKind.Cable), Owns(EquipmentKind.LegPress), Owns(EquipmentKind.Band),
        Owns(EquipmentKind.Step), Owns(EquipmentKind.TrapBar));
}
