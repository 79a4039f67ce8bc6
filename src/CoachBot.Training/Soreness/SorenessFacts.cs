using CoachBot.Training.Runners;

namespace CoachBot.Training.Soreness;

/// <summary>What can be concluded where a runner has said nothing.</summary>
public static class SorenessFacts
{
    /// <summary>The kind that a site suggests when nothing is said; null: it has to be asked.</summary>
    public static SorenessKind? KindOf(BodySite site) => site switch
    {
        BodySite.Quad or BodySite.Hamstring or BodySite.Glute or BodySite.Calf or BodySite.Core => SorenessKind.Muscle,
        BodySite.Kneecap or BodySite.Knee or BodySite.Ankle or BodySite.Shoulder or BodySite.Hip or BodySite.LowerBack => SorenessKind.Joint,
        BodySite.Wrist or BodySite.Elbow or BodySite.Neck => SorenessKind.Joint,
        BodySite.Achilles or BodySite.ItBand => SorenessKind.Tendon,
        _ => null,
    };

    /// <summary>Sites where bone is close to the skin or carries each step: red flags are asked about at any score.</summary>
    public static bool BoneIsLikely(BodySite site) => site is BodySite.Shin or BodySite.Foot or BodySite.Groin;

    public static bool IsUrgent(RedFlag flag) => flag is RedFlag.ChestPain or RedFlag.Faint or RedFlag.Breathless or RedFlag.HotSwollenCalf
        or RedFlag.DarkUrine or RedFlag.SaddleNumbness or RedFlag.BladderBowel or RedFlag.LegWeakness or RedFlag.Deformity
        or RedFlag.PregnancyWarning or RedFlag.Emergency;

    public static bool IsIllness(RedFlag flag) => flag is RedFlag.Fever or RedFlag.BelowNeckIllness;
}
