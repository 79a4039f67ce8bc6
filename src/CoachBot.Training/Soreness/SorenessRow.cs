using CoachBot.Training.Runners;

namespace CoachBot.Training.Soreness;

/// <summary>The rows R2–R9 for facts that are all known. First match wins.</summary>
internal static class SorenessRow
{
    public const int None = 9;

    public static int Of(SorenessKind kind, int score, bool formAffected, in Circumstances around)
    {
        var muscle = kind == SorenessKind.Muscle;
        if (kind == SorenessKind.Bone)
        {
            return 1;
        }

        if (around.WorseNextMorning >= 2 || (!muscle && (score >= 6 || formAffected)) || (kind == SorenessKind.Sharp && score >= 3))
        {
            return 2;
        }

        if (!muscle)
        {
            var acceptable = around.Site == BodySite.Kneecap ? 2 : 3;
            return score == 0 ? None : kind == SorenessKind.Sharp || score > acceptable ? 3 : 4;
        }

        if (score == 0 && !formAffected)
        {
            return None;
        }

        if (around.DaysSinceOnset > 7 || (around.DaysSinceOnset > 3 && score > around.PreviousScore))
        {
            return 5;
        }

        return score >= 7 ? 6 : formAffected ? 7 : score >= 4 || (score > 0 && around.WorseInWarmUp) ? 8 : 9;
    }

    /// <summary>Same site and side three times in 14 days: one level stricter.</summary>
    public static int Stricter(int row) => row switch { 9 => 8, 8 => 7, 7 => 6, 4 => 3, 3 => 2, 2 => 1, _ => row };
}

/// <summary>The facts around kind, score and form.</summary>
/// <param name="PreviousScore">The score reported before this one for the same site since it began; 10 when there is none.</param>
internal readonly record struct Circumstances(BodySite? Site, int WorseNextMorning, int DaysSinceOnset, int PreviousScore, bool WorseInWarmUp);
