namespace CoachBot.Training.Planning;

/// <summary>One week to be placed. Masks have Monday as their lowest bit.</summary>
internal struct WeekTask
{
    /// <summary>Days that a heavy or a light session may take; past days are in neither.</summary>
    public int HeavyDays;
    public int LightDays;

    /// <summary>Days already taken by a strength session that stays; its neighbours are closed.</summary>
    public int Taken;

    /// <summary>What the week wants in all, and what of it is accounted for by sessions that stay.</summary>
    public int Heavy;
    public int Light;
    public int KeptHeavy;
    public int KeptLight;

    /// <summary>No more sessions than this, those that stay included.</summary>
    public int Most;

    /// <summary>Days with a run, for the rest-day cost, and the days on which sessions usually sit.</summary>
    public int Runs;
    public int Usual;

    /// <summary>The soft cost of each day, four bits a day.</summary>
    public int HeavyCost;
    public int LightCost;

    /// <summary>Where the sessions of the plan that stands are; both 0 where none does.</summary>
    public int StandingDays;
    public int StandingHeavy;

    /// <summary>How many sessions would not be where and as they stand.</summary>
    public readonly int Changes(int heavy, int light) => StandingDays == 0
        ? 0
        : System.Numerics.BitOperations.PopCount((uint)((heavy | light) & ~StandingDays)) + System.Numerics.BitOperations.PopCount((uint)(heavy & ~StandingHeavy));

    public readonly int CostOf(int costs, int day) => (costs >> (4 * day)) & 15;
}

/// <summary>Where a week's sessions sit, and on which rung of the ladder.</summary>
internal readonly record struct WeekPlacement(int HeavyDays, int LightDays, int Rung);
