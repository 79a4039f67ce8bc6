using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;
using static CoachBot.Training.Tests.Builders.Runner;

namespace CoachBot.Training.Tests.Properties;

/// <summary>Runners of all kinds, the same for the same seed.</summary>
internal sealed class RandomRunner(int seed)
{
    private readonly Random random = new(seed);

    public LocalDate Today { get; } = new LocalDate(2026, 1, 1).PlusDays(seed % 700);

    public RunnerProfile Profile()
    {
        var profile = Make(Week(), Pick(Enum.GetValues<Experience>()), Pick([10, 15, 20, 25, 30, 35, 40, 45, 60, 90]), Pick([15, 17, 25, 34, 48, 59, 60, 64, 65, 72])) with
        {
            Equipment = Equipment(),
            LiftingMonths = Chance(0.5) ? random.Next(0, 60) : null,
            SessionsWanted = Chance(0.3) ? random.Next(1, 5) : null,
            MissedDays = Chance(0.1) ? random.Next(0, 40) : 0,
            WeeksSinceDeload = Chance(0.2) ? random.Next(0, 7) : 0,
            Screening = Chance(0.05) ? new Screening(Pregnant: true, Cleared: true) : Chance(0.05) ? new Screening(Postpartum: true, Cleared: true) : new Screening(),
        };
        if (Chance(0.7))
        {
            var race = Pick(Enum.GetValues<RaceKind>());
            profile = profile.For(race, Today.PlusDays(random.Next(0, 250)));
            profile = race == RaceKind.Other ? profile with { Goal = profile.Goal! with { Distance = Distance.FromKilometres(Pick([3, 12, 16, 21.1, 30, 42.2, 100])) } } : profile;
            profile = profile with { Goal = profile.Goal! with { Priority = Pick(Enum.GetValues<TrainingPriority>()) } };
        }

        if (Chance(0.2))
        {
            profile = profile with { OtherRaces = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Race(Today.PlusDays(random.Next(0, 120))))] };
        }

        if (Chance(0.15))
        {
            profile = profile with { LastRace = Race(Today.PlusDays(-random.Next(0, 21))) };
        }

        if (Chance(0.25))
        {
            profile = profile with { UnavailableDays = [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && Chance(0.3))] };
        }

        if (Chance(0.2))
        {
            profile = profile with { Injuries = [new Injury(Pick(Enum.GetValues<BodySite>()))] };
        }

        if (Chance(0.25))
        {
            profile = profile with { OneRepMaxes = [new OneRepMax("back-squat", new Load(random.Next(40, 160))), new OneRepMax("deadlift", new Load(random.Next(50, 200)))] };
        }

        if (Chance(0.2))
        {
            var monday = Today.PlusDays(1 - (int)Today.DayOfWeek);
            profile = profile with { RunWeeks = [.. Enumerable.Range(0, random.Next(1, 16)).Select(week => new DatedRunWeek(monday.PlusWeeks(week), Runner(Week())))] };
        }

        return profile;
    }

    public bool Chance(double probability) => random.NextDouble() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public int Next(int from, int until) => random.Next(from, until);

    public string Week()
    {
        var letters = Enumerable.Range(0, 7).Select(_ => Pick(['.', '.', 'e', 'e', 'h'])).ToArray();
        if (Chance(0.8))
        {
            letters[Pick([5, 6, 6, 6, 2])] = 'l';
        }

        return new string(letters);
    }

    public ValueList<EquipmentItem> Equipment() => Pick<Func<ValueList<EquipmentItem>>>(
    [
        () => [],
        () => [Owns(EquipmentKind.None)],
        () => [Owns(EquipmentKind.Band)],
        () => [Owns(EquipmentKind.Kettlebell, Pick([8.0, 12, 16, 24, 32]))],
        () => [Owns(EquipmentKind.Dumbbell, 10), Owns(EquipmentKind.Dumbbell, 15), Owns(EquipmentKind.Bench)],
        () => [Owns(EquipmentKind.Barbell, null, Pick([1.25, 2.5, 5])), Owns(EquipmentKind.Bench)],
        () => Make("......." ).Gym().Equipment!.Value,
        () => [.. Enum.GetValues<EquipmentKind>().Where(_ => Chance(0.3)).Select(kind => Owns(kind))],
    ])();

    private static RunWeek Runner(string week) => Builders.Runner.Week(week);

    private DatedRace Race(LocalDate date) => new(Distance.FromKilometres(Pick([5, 10, 16, 21.0975, 42.195, 50])), date);
}
