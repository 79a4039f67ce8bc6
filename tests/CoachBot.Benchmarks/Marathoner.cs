using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Benchmarks;

/// <summary>A runner of every day: a marathon in 16 weeks, five runs, a gym at home.</summary>
internal static class Marathoner
{
    public static readonly LocalDate Today = new(2026, 3, 4);

    public static readonly RunnerProfile Profile = new()
    {
        Age = 38,
        Experience = Experience.Intermediate,
        LiftingMonths = 12,
        Minutes = 40,
        Equipment = [new EquipmentItem(EquipmentKind.Barbell, null, new Load(2.5)), new EquipmentItem(EquipmentKind.Bench), new EquipmentItem(EquipmentKind.Kettlebell, new Load(16)), new EquipmentItem(EquipmentKind.Band)],
        OneRepMaxes = [new OneRepMax("back-squat", new Load(95)), new OneRepMax("deadlift", new Load(120))],
        Screening = new Screening(),
        Goal = new Goal(RaceKind.Marathon, Distance.Marathon, new LocalDate(2026, 6, 21)),
        RunWeek = Week(("tuesday", DayKind.Hard, 12), ("wednesday", DayKind.Easy, 8), ("thursday", DayKind.Easy, 10), ("saturday", DayKind.Easy, 8), ("sunday", DayKind.Long, 26)),
        TimeZone = "Europe/London",
    };

    /// <summary>The same without a race: the plan of a year rolls on week by week.</summary>
    public static readonly RunnerProfile Endless = Profile with { Goal = Goal.NoRace };

    public static readonly SorenessReport SoreKnee = new(BodySite.Knee, Side.Left, SorenessKind.Joint, 4, false, true, 2, 0, [], 7, 3, true);

    public static readonly SorenessReport SoreQuad = new(BodySite.Quad, null, SorenessKind.Muscle, 5, false, FlagsAsked: true);

    public static readonly ValueList<SorenessRecord> History =
    [
        new SorenessRecord(Today.PlusDays(-9), BodySite.Knee, Side.Left, SorenessKind.Joint, 2),
        new SorenessRecord(Today.PlusDays(-5), BodySite.Quad, null, SorenessKind.Muscle, 5),
        new SorenessRecord(Today.PlusDays(-3), BodySite.Knee, Side.Left, SorenessKind.Joint, 3),
    ];

    private static RunWeek Week(params (string Day, DayKind Kind, double Km)[] days) => new(days
        .Select(run => new RunDay(Enum.Parse<IsoDayOfWeek>(run.Day, ignoreCase: true), run.Kind, Distance.FromKilometres(run.Km)))
        .ToValueList());
}
