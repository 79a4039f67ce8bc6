using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Soreness;

public enum SorenessKind { Muscle, Joint, Tendon, Sharp, Bone, Unknown }

/// <summary>Signs that pre-empt every score. JSON names are camelCase.</summary>
public enum RedFlag
{
    HopPain, PinpointBone, NightPain, RestPain, DeepGroin, Swelling, Numbness, Locking, PopOrTear, Limp,
    ChestPain, Faint, Breathless, HotSwollenCalf, DarkUrine, SaddleNumbness, BladderBowel, LegWeakness, Deformity, PregnancyWarning,
    Fever, BelowNeckIllness,

    /// <summary>Any other emergency, such as the signs of a stroke: the coach only says so, and whom to call.</summary>
    Emergency,
}

/// <summary>What a runner says about how they feel. Null means: not said.</summary>
/// <param name="Score">0–10.</param>
/// <param name="WorseNextMorning">How many mornings in a row it was worse after training.</param>
/// <param name="Fatigue">0–10.</param>
/// <param name="FlagsAsked">The runner has been asked about red flags and has said none beyond those listed.</param>
public sealed record SorenessReport(
    BodySite? Site = null,
    Side? Side = null,
    SorenessKind? Kind = null,
    int? Score = null,
    bool? FormAffected = null,
    bool? EasesInWarmUp = null,
    int? DaysSinceOnset = null,
    int? WorseNextMorning = null,
    ValueList<RedFlag> Flags = default,
    double? SleepHours = null,
    int? Fatigue = null,
    bool FlagsAsked = false);

/// <summary>An earlier report that the decision looks back on.</summary>
public sealed record SorenessRecord(LocalDate Date, BodySite Site, Side? Side, SorenessKind? Kind, int? Score);
