using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Intents;

/// <summary>One intent that a stretch of the message speaks for.</summary>
internal readonly record struct Candidate(Intent Intent, string Detail, double Score, int From, int To);

/// <summary>Settles which of the cues found speak, where several lie over each other.</summary>
internal static class CueIntents
{
    public static List<Candidate> Settle(IReadOnlyList<CueHit> hits, IReadOnlyList<Unit> units)
    {
        var all = new List<Candidate>(hits.Count);
        foreach (var hit in hits)
        {
            // The longer a pattern, the surer: a whole phrase beats a word of it.
            all.Add(new Candidate(IntentNames.Parse(hit.Cue.Label), hit.Cue.Detail, hit.Cue.Weight + 0.4 * hit.Cue.Elements.Length, hit.From, hit.To));
        }

        all.Sort((left, right) => right.Score != left.Score ? right.Score.CompareTo(left.Score) : left.From.CompareTo(right.From));
        var kept = new List<Candidate>();
        foreach (var candidate in all)
        {
            if (!kept.Exists(other => other.Intent == candidate.Intent || SameClause(units, other, candidate)))
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }

    private static bool SameClause(IReadOnlyList<Unit> units, Candidate left, Candidate right)
    {
        if (left.From <= right.To && right.From <= left.To)
        {
            return true;
        }

        var (first, second) = left.To < right.From ? (left.To, right.From) : (right.To, left.From);
        for (var i = first + 1; i <= second; i++)
        {
            if (units[i].Before != Boundary.None || units[i].Word is "but" or "and" or "then" or "also" or "plus")
            {
                return false;
            }
        }

        return true;
    }
}
