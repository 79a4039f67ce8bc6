using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.RedFlags;

/// <summary>Whether a sign is said not to be there: denied ("no swelling"), denied half-way ("hopping doesn't hurt") or over ("the numbness has gone").</summary>
internal static class Denial
{
    /// <summary>Words that turn a denial round: "no pain except when I hop".</summary>
    private static readonly HashSet<string> Contrasts = new(StringComparer.Ordinal)
    {
        "but", "except", "only", "just", "until", "unless", "although", "though", "however", "apart", "besides", "still", "yet", "otherwise", "then", "till", "til", "without",
    };

    private static readonly HashSet<string> Deniers = new(StringComparer.Ordinal) { "no", "not", "never", "without", "nothing" };

    /// <summary>What may stand between a sign and the word that says it is over.</summary>
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "has", "have", "had", "feels", "feel", "felt", "seems", "looks", "all", "now", "been", "completely", "totally", "really", "pretty", "much", "back", "to", "a", "very",
        "quite", "perfectly", "absolutely", "entirely", "fully", "today", "almost", "just", "my", "the", "in", "both", "legs", "went", "go", "goes", "it", "on", "finally", "being", "am", "too", "so",
    };

    private static readonly HashSet<string> Over = new(StringComparer.Ordinal)
    {
        "gone", "away", "problem", "normal", "fine", "ok", "sorted", "clear", "cleared", "vanished", "disappeared", "subsided", "healed", "stable", "strong", "painless", "resolved", "stopped", "good", "great", "easy", "fun", "lovely", "springy", "brilliant",
    };

    /// <summary>Its first word is under a denial that began before it, or a denial inside it covers its end, and nothing in it turns the denial round.</summary>
    public static bool Covers(IReadOnlyList<Unit> words, CueHit hit, bool[] denied)
    {
        if (!denied[hit.From])
        {
            return !hit.Cue.Denies && denied[hit.To] && Inside(words, hit) && !Turned(words, hit, denied);
        }

        return !Turned(words, hit, denied);
    }

    /// <summary>Right after it stands that it is gone or fine, and nothing takes that back.</summary>
    public static bool IsOver(IReadOnlyList<Unit> words, CueHit hit, bool[] denied)
    {
        for (var i = hit.To + 1; i < words.Count && i <= hit.To + 6 && words[i].Before == Boundary.None; i++)
        {
            var word = words[i].Word;
            if (word is "gone" or "went" or "come" or "came" && i + 1 < words.Count && words[i + 1].Word is "down" or "away")
            {
                return !denied[i] && !Continues(words, i + 1);
            }

            if (Over.Contains(word))
            {
                return !denied[i] && !Continues(words, i);
            }

            if (!Links.Contains(word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Gone down a bit", "fine except", "gone numb": it is not over after all.</summary>
    private static bool Continues(IReadOnlyList<Unit> words, int over)
    {
        if (over + 1 >= words.Count || words[over + 1].Before >= Boundary.Stop)
        {
            return false;
        }

        return words[over + 1].Word switch
        {
            "a" or "bit" or "slightly" or "little" or "some" or "somewhat" or "but" or "except" or "until" or "to" or "into" or "up" or "numb" or "dead" or "weak" or "hard" or "red" or "from" or "partly" or "mostly" or "on" => true,
            _ => false,
        };
    }

    private static bool Inside(IReadOnlyList<Unit> words, CueHit hit)
    {
        for (var i = hit.From + 1; i < hit.To; i++)
        {
            if (Deniers.Contains(words[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Turned(IReadOnlyList<Unit> words, CueHit hit, bool[] denied)
    {
        for (var i = hit.From; i <= hit.To; i++)
        {
            if (Contrasts.Contains(words[i].Word) && !(words[i].Word == "without" && !denied[hit.From]) || denied[hit.From] && i > hit.From && !denied[i] && words[i].Before != Boundary.None)
            {
                return true;
            }
        }

        return false;
    }
}
