using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;
using static CoachBot.Training.Tests.Builders.Runner;

namespace CoachBot.Training.Tests.Golden;

/// <summary>Twelve runners a coach meets.</summary>
internal static class TypicalRunners
{
    public static readonly IReadOnlyDictionary<string, RunnerProfile> All = new Dictionary<string, RunnerProfile>
    {
        ["novice-marathon-kettlebell-25-minutes"] = Make(".h.e.hl", minutes: 25).With(Owns(EquipmentKind.Kettlebell, 12), Owns(EquipmentKind.Band))
            .For(RaceKind.Marathon, new LocalDate(2026, 4, 26)),
        ["novice-half-bodyweight"] = Make(".e.e..l").For(RaceKind.Half, new LocalDate(2026, 6, 28)),
        ["intermediate-marathon-full-gym"] = (Make(".hee.el", Experience.Intermediate, 45) with { OneRepMaxes = [new OneRepMax("back-squat", new Load(100)), new OneRepMax("deadlift", new Load(120))] })
            .Gym().For(RaceKind.Marathon, new LocalDate(2026, 7, 12)),
        ["advanced-10k-barbell"] = (Make("eheheel", Experience.Advanced, 45) with { OneRepMaxes = [new OneRepMax("back-squat", new Load(120)), new OneRepMax("deadlift", new Load(150)), new OneRepMax("bench-press", new Load(80))] })
            .With(Owns(EquipmentKind.Barbell, null, 2.5), Owns(EquipmentKind.Bench), Owns(EquipmentKind.Box), Owns(EquipmentKind.PullUpBar)).For(RaceKind.TenK, new LocalDate(2026, 5, 31)),
        ["novice-no-race-dumbbells"] = Make("e.e.e..").With(Owns(EquipmentKind.Dumbbell)),
        ["intermediate-no-race-three-sessions"] = (Make(".h..e.l", Experience.Intermediate) with { SessionsWanted = 3 }).With(Owns(EquipmentKind.Dumbbell, 10), Owns(EquipmentKind.Dumbbell, 16), Owns(EquipmentKind.Bench), Owns(EquipmentKind.Band)),
        ["sixty-six-half-dumbbells"] = Make(".e.h..l", Experience.Intermediate, 40, 66).With(Owns(EquipmentKind.Dumbbell), Owns(EquipmentKind.Step), Owns(EquipmentKind.Band)).For(RaceKind.Half, new LocalDate(2026, 6, 14)),
        ["sixteen-year-old-5k"] = Make(".h.e.e.", Experience.Novice, 35, 16).With(Owns(EquipmentKind.Band)).For(RaceKind.FiveK, new LocalDate(2026, 5, 24)),
        ["postpartum-cleared"] = (Make("..e.e.e", Experience.Intermediate, 30) with { Screening = new Screening(Postpartum: true, Cleared: true) }).With(Owns(EquipmentKind.Band), Owns(EquipmentKind.Kettlebell, 8)),
        ["yesterday-a-marathon"] = (Make(".e.h.el", Experience.Intermediate) with { LastRace = new DatedRace(Distance.Marathon, new LocalDate(2026, 3, 3)) })
            .With(Owns(EquipmentKind.Kettlebell, 16), Owns(EquipmentKind.Kettlebell, 24)).For(RaceKind.TenK, new LocalDate(2026, 5, 30)),
        ["sore-knee-hotel-band"] = (Make("e.e.e.l", Experience.Intermediate, 30) with { Injuries = [new Injury(BodySite.Kneecap, Side.Left)] }).With(Owns(EquipmentKind.Band)),
        ["every-day-hard-week"] = (Make("ehehehl", Experience.Intermediate, 20) with { OtherRaces = [new DatedRace(Distance.FromKilometres(10), new LocalDate(2026, 4, 11))] })
            .With(Owns(EquipmentKind.Kettlebell, 16)).For(RaceKind.Marathon, new LocalDate(2026, 6, 7)),
    };
}
