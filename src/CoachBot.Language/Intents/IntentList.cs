using CoachBot.Training.Soreness;

namespace CoachBot.Language.Intents;

/// <summary>Orders what was found, the most telling first.</summary>
internal static class IntentList
{
    /// <summary>Words of courtesy come after whatever else is said.</summary>
    private static bool Courtesy(Intent intent) => intent is Intent.Greet or Intent.Thanks or Intent.Goodbye or Intent.Yes or Intent.No or Intent.Maybe or Intent.Frustration;

    public static List<IntentScore> From(List<Candidate> candidates, IReadOnlyList<RedFlag> flags)
    {
        if (flags.Count > 0 && !candidates.Exists(candidate => candidate.Intent is Intent.ReportSoreness or Intent.ReportIllness or Intent.Pregnancy))
        {
            var illness = flags.All(flag => flag is RedFlag.Fever or RedFlag.BelowNeckIllness);
            candidates.Insert(0, new Candidate(illness ? Intent.ReportIllness : Intent.ReportSoreness, "", 4, 0, 0));
        }

        if (candidates.Count == 0)
        {
            return [new IntentScore(Intent.OutOfScope, 0.7)];
        }

        return [.. candidates
            .OrderBy(candidate => Courtesy(candidate.Intent) ? 1 : 0)
            .ThenByDescending(candidate => candidate.Score)
            .Select(candidate => new IntentScore(candidate.Intent, Math.Min(0.99, 0.55 + 0.08 * candidate.Score)))];
    }
}
