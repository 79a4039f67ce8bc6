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

    private static readonly HashSet<string> Deniers = new(StringComparer.Ordinal) { "no", "not", "never", "without", "nothing", "zero", "none", "neither", "nor" };

    /// <summary>What may stand between a sign and the word that says it is over.</summary>
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "has", "have", "had", "feels", "feel", "felt", "seems", "looks", "all", "now", "been", "completely", "totally", "really", "pretty", "much", "back", "to", "a", "very",
        "quite", "perfectly", "absolutely", "entirely", "fully", "today", "almost", "just", "and", "bladder", "bowel", "bowels", "my", "the", "in", "both", "legs", "went", "go", "goes", "it", "finally", "being", "am", "too",
    };

    private static readonly HashSet<string> Over = new(StringComparer.Ordinal)
    {
        "gone", "problem", "cleared", "vanished", "disappeared", "subsided", "healed", "resolved", "stopped", "normal", "painless",
    };

    private static readonly HashSet<string> Powers = new(StringComparer.Ordinal) { "control", "power", "strength", "feeling", "sensation", "function" };

    private static readonly HashSet<string> Painful = new(StringComparer.Ordinal) { "hurt", "hurts", "painful", "sore", "tender", "bother", "bothers", "ache", "aches", "pain" };

    /// <summary>These say so only behind a verb: "walking is fine", but not "struggling on easy runs".</summary>
    private static readonly HashSet<string> Fine = new(StringComparer.Ordinal)
    {
        "fine", "ok", "sorted", "clear", "stable", "strong", "good", "great", "easy", "easily", "fun", "lovely", "springy", "brilliant",
    };

    /// <summary>Its first word is under a denial that began before it, or a denial inside it covers its end, and nothing in it turns the denial round.</summary>
    public static bool Covers(IReadOnlyList<Unit> words, CueHit hit, bool[] denied)
    {
        if (Condition(words, hit, denied))
        {
            return true;
        }

        if (!denied[hit.From])
        {
            return !hit.Cue.Denies && denied[hit.To] && Inside(words, hit) is >= 0 and var denier && !Turned(words, hit with { From = denier + 1 }, denied);
        }

        // "No weakness, just tired legs": the sign itself is what is denied, and the rest of it only a part of the body.
        return !Turned(words, hit, denied) || hit.To > hit.From && words[hit.To].Before == Boundary.None && IsPart(words[hit.To]) && !IsPart(words[hit.From]) && !Hurts(words, hit);
    }

    private static bool IsPart(Unit unit) => unit.Is("site") || BodyWords.Are(unit.Word);

    /// <summary>"No tenderness when i press the bone": what is denied is what it would come to.</summary>
    private static bool Condition(IReadOnlyList<Unit> words, CueHit hit, bool[] denied)
    {
        for (var i = hit.From; i > 0 && i > hit.From - 5 && words[i].Before == Boundary.None; i--)
        {
            if (words[i].Word is "when" or "if" or "while" or "whenever" or "during")
            {
                return denied[i - 1] && !denied[hit.To] && words[i].Before == Boundary.None && !Hurts(words, hit);
            }

            if (Contrasts.Contains(words[i].Word))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Hurts(IReadOnlyList<Unit> words, CueHit hit)
    {
        for (var i = hit.From; i <= hit.To; i++)
        {
            if (Painful.Contains(words[i].Word) || words[i].Word is "swells" or "swollen" or "numb" or "gives" or "gave" or "locks" or "pops")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Pins and needles? no.", "leg weakness no, numbness no": asked by the runner and denied at once.</summary>
    private static bool AnsweredNo(IReadOnlyList<Unit> words, CueHit hit)
    {
        var no = hit.To + 1;
        if (no >= words.Count || words[no].Word is not ("no" or "none" or "nope" or "nah" or "never") || no + 1 < words.Count && words[no + 1].Before < Boundary.Comma)
        {
            return false;
        }

        if (words[no].Before < Boundary.Stop)
        {
            return true;
        }

        // As a question of its own: "any better with the swelling? no" asks for something else.
        var from = hit.From;
        while (from > 0 && words[from].Before < Boundary.Stop)
        {
            from--;
        }

        for (var i = from; i < hit.From; i++)
        {
            if (words[i].Word is not ("any" or "am" or "i" or "is" or "are" or "there" or "the" or "my" or "a" or "bit" or "and" or "or" or "feeling" or "got" or "do" or "have"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Right after it stands that it is gone or fine, and nothing takes that back.</summary>
    public static bool IsOver(IReadOnlyList<Unit> words, CueHit hit, bool[] denied)
    {
        if (NotNow(words, hit.To) || AnsweredNo(words, hit))
        {
            return true;
        }

        // "Bladder control has gone": what is gone is what should be there.
        for (var i = hit.From; i <= hit.To + 1 && i < words.Count; i++)
        {
            if (Powers.Contains(words[i].Word))
            {
                return false;
            }
        }

        var verb = false;
        for (var i = hit.To + 1; i < words.Count && i <= hit.To + 6 && words[i].Before == Boundary.None; i++)
        {
            var word = words[i].Word;
            verb |= word is "is" or "are" or "was" or "were" or "feels" or "feel" or "felt" or "seems" or "looks" or "been";
            if (word is "gone" or "went" or "come" or "came" && i + 1 < words.Count && (words[i + 1].Word is "down" or "away" || words[i + 1].Word is "right" or "all" or "way" && i + 2 < words.Count && words[i + 2].Word is "down" or "away"))
            {
                return !denied[i] && !Continues(words, i + 1);
            }

            if (word is "cleared" or "healed" or "settled" && i + 1 < words.Count && words[i + 1].Word is "up" or "down")
            {
                return !denied[i] && !Continues(words, i + 1);
            }

            if (word is "stopped" or "went" or "gone" && i + 2 < words.Count && words[i + 1].Word == "on" && words[i + 2].Is("day"))
            {
                return !denied[i];
            }

            if (Over.Contains(word) || (verb || i == hit.To + 1) && Fine.Contains(word))
            {
                return !denied[i] && !Continues(words, i);
            }

            // "Pressing the shin does not hurt".
            if (denied[i] && Painful.Contains(word))
            {
                return !Continues(words, i);
            }

            if (!Links.Contains(word) && !denied[i] && word is not ("do" or "does" or "did" or "not"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"It was swollen but not now", "but not any more".</summary>
    private static bool NotNow(IReadOnlyList<Unit> words, int from)
    {
        for (var i = from + 1; i + 1 < words.Count && i < from + 9 && words[i].Before < Boundary.Stop; i++)
        {
            if (words[i].Word == "not" && (words[i + 1].Word is "now" or "anymore" || words[i + 1].Word == "any" && i + 2 < words.Count && words[i + 2].Word is "more" or "longer"))
            {
                return true;
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
            "a" or "bit" or "slightly" or "little" or "some" or "somewhat" or "but" or "except" or "until" or "to" or "into" or "up" or "numb" or "dead" or "weak" or "hard" or "red" or "from" or "partly" or "mostly" or "on" or "working" or "moving" or "kicking" or "responding" or "me" or "my" or "for" or "when" or "as" or "like" => true,
            _ => false,
        };
    }

    /// <summary>Where in a hit a denial begins; -1 where none does.</summary>
    private static int Inside(IReadOnlyList<Unit> words, CueHit hit)
    {
        for (var i = hit.To - 1; i > hit.From; i--)
        {
            if (Deniers.Contains(words[i].Word))
            {
                return i;
            }
        }

        return -1;
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
