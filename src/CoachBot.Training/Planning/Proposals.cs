namespace CoachBot.Training.Planning;

/// <summary>Our own proposals (P): numbers that no study gives. One table, easy to change.</summary>
internal static class Proposals
{
    /// <summary>Weeks planned ahead without a race.</summary>
    public const int WeeksAhead = 12;

    /// <summary>Weeks of the past that an endless plan keeps.</summary>
    public const int WeeksKept = 12;

    /// <summary>A run week of this share of the mean of the last four, or less, is light: room for a second session in the racing weeks.</summary>
    public const double LightRunWeek = 0.6;

    /// <summary>A run week of this share of the mean of the last four, or more, is heavy: one set fewer of everything, at the same load.</summary>
    public const double HeavyRunWeek = 1.25;

    /// <summary>The whole plan where a runner has not said how long a session may take.</summary>
    public const int UsualMinutes = 40;

    /// <summary>Length of a strength or power block without a race, where a deload comes every fifth week.</summary>
    public const int BlockWeeks = 5;

    // The time model of a session, in seconds.
    public const int WarmUpLong = 5 * 60;
    public const int WarmUpMiddle = 4 * 60;
    public const int WarmUpShort = 3 * 60;
    public const int SecondsPerRep = 4;
    public const int SecondsPerSlowRep = 6;
    public const int SecondsPerFastRep = 3;
    public const int SecondsPerContact = 1;
    public const int ChangeOver = 45;

    // Rests in seconds: technique 60–90, heavy 2–3 minutes; the shorter one where the minutes are short.
    public const int RestTechnique = 75;
    public const int RestTechniqueShort = 60;
    public const int RestHeavy = 150;
    public const int RestPower = 180;
    public const int RestHeavyShort = 120;
    public const int RestSmall = 60;

    /// <summary>First loads of a novice in kilograms, where nothing is known: what one implement may weigh at most.</summary>
    public static double FirstLoad(Plans.MovementPattern pattern) => pattern switch
    {
        Plans.MovementPattern.Squat => 12,
        Plans.MovementPattern.Hinge => 16,
        Plans.MovementPattern.Lunge => 12,
        Plans.MovementPattern.Calf => 16,
        Plans.MovementPattern.Push => 10,
        Plans.MovementPattern.Pull => 12,
        _ => 16,
    };

    /// <summary>The share of a maximum that the first loads are meant for: the middle of technique work.</summary>
    public const double FirstLoadPercent = 65;

    /// <summary>An implement may be heavier than the first load by this factor where there is no lighter one.</summary>
    public const double FirstLoadTolerance = 1.34;

    // Soft costs of a day, from the rules: easy-run day 2, day after a key run 3, no rest day left 4, moved from the usual day 1.
    public const int CostEasyDay = 2;
    public const int CostAfterKeyRun = 3;
    public const int CostNoRestDay = 4;
    public const int CostMoved = 1;

    /// <summary>A light session the day before a hard run is allowed, and better elsewhere.</summary>
    public const int CostLightBeforeHard = 3;

    /// <summary>The last hard session before the race outside the window it should fall into.</summary>
    public const int CostOutsideWindow = 1;

    /// <summary>A micro session that has no easy run to follow.</summary>
    public const int CostMicroElsewhere = 2;

    /// <summary>Two micro sessions on neighbouring days.</summary>
    public const int CostMicroInARow = 3;

    // What the soreness rules take off, in per cent; the table gives ranges for some.
    public const int EaseR3 = -25;
    public const int EaseR8 = -15;
    public const int EaseMissed8To14 = -7;
    public const int EaseMissed15To28 = -15;
    public const int EaseDeload = -5;
}
