using CoachBot.Training.Runners;

namespace CoachBot.Training.Planning;

/// <summary>What follows from who the runner is, with the careful answer where something is not known.</summary>
internal readonly struct RunnerTraits(RunnerProfile profile)
{
    /// <summary>How many months of lifting make the loads of a heavy block nothing new (P).</summary>
    private const int MonthsToHeavy = 6;

    public Experience Experience { get; } = profile.Experience ?? Experience.Novice;

    public bool IsNovice => Experience == Experience.Novice;

    public bool IsMinor { get; } = profile.Age < 18;

    public bool IsSixty { get; } = profile.Age >= 60;

    public bool IsSixtyFive { get; } = profile.Age >= 65;

    /// <summary>Pregnant or within 12 weeks of a birth, and cleared: no maximal work, no jumps, no heavy block.</summary>
    public bool IsGentle { get; } = profile.Screening is { Pregnant: true } or { Postpartum: true };

    public bool LiftsHeavy { get; } = profile.Experience == Experience.Advanced
        || (profile.Experience == Experience.Intermediate && (profile.LiftingMonths ?? MonthsToHeavy) >= MonthsToHeavy);

    /// <summary>Away from strength for more than four weeks: two technique weeks come first.</summary>
    public bool LongBreak { get; } = profile.MissedDays > 28;

    public int DeloadEvery => IsNovice || IsSixty ? 4 : 5;

    public int Minutes { get; } = profile.Minutes ?? Proposals.UsualMinutes;
}
