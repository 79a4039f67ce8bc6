using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Planning;

/// <summary>What a race's length means for the strength work around it.</summary>
internal enum RaceClass { Short, Half, Marathon }

internal static class Races
{
    private const double HalfFrom = 21_000;
    private const double MarathonFrom = 42_000;

    public static RaceClass ClassOf(Distance distance) =>
        distance.Metres >= MarathonFrom ? RaceClass.Marathon : distance.Metres >= HalfFrom ? RaceClass.Half : RaceClass.Short;

    public static RaceClass ClassOf(Goal goal) => goal.Race switch
    {
        RaceKind.FiveK or RaceKind.TenK => RaceClass.Short,
        RaceKind.Half => RaceClass.Half,
        RaceKind.Marathon or RaceKind.Ultra => RaceClass.Marathon,

        // A race that nobody named a distance for is prepared like a half: in the middle of what it can be.
        _ => goal.Distance is { } distance ? ClassOf(distance) : RaceClass.Half,
    };

    /// <summary>Weeks of taper before race week.</summary>
    public static int TaperWeeks(RaceClass race) => race == RaceClass.Marathon ? 2 : 1;

    /// <summary>Weeks of maintenance before the taper.</summary>
    public static int MaintainWeeks(RaceClass race) => race switch { RaceClass.Marathon => 4, RaceClass.Half => 3, _ => 2 };

    /// <summary>Days before the race: the window of the last hard lower-body session.</summary>
    public static (int Latest, int Earliest) LastHeavy(RaceClass race) => race switch
    {
        RaceClass.Marathon => (10, 14),
        RaceClass.Half => (7, 10),
        _ => (4, 7),
    };

    /// <summary>Days before the race that the last light session keeps.</summary>
    public static int LastLight(RaceClass race) => race switch { RaceClass.Marathon => 4, RaceClass.Half => 3, _ => 2 };

    /// <summary>Days after the race without loaded lower body.</summary>
    public static int NoLegsAfter(RaceClass race) => race switch { RaceClass.Marathon => 7, RaceClass.Half => 4, _ => 2 };

    /// <summary>The last day after the race with half the volume.</summary>
    public static int HalfVolumeUntil(RaceClass race) => race == RaceClass.Marathon ? 14 : 0;

    /// <summary>Days before a race on the way without heavy lower body.</summary>
    public static int NoHeavyBeforeOther(RaceClass race) => race == RaceClass.Short ? 3 : 5;
}
