using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Facts;

/// <summary>What is denied: everything under a "no", "not", "never", "without" up to where its clause ends.</summary>
internal static class Negation
{
    private static readonly HashSet<string> Deniers = new(StringComparer.Ordinal)
    {
        "no", "not", "never", "without", "nothing", "none", "neither", "nor", "zero", "nowhere", "hardly", "minus", "nobody", "denies", "negative", "sin", "nunca", "nada", "ni", "tampoco", "ningún", "ninguna",
    };

    /// <summary>Where a denial ends: what follows is said again for itself.</summary>
    private static readonly HashSet<string> Turns = new(StringComparer.Ordinal)
    {
        "but", "although", "though", "however", "except", "because", "since", "when", "until", "unless", "yet", "only", "just", "then", "so", "still", "while", "until", "if",
    };

    /// <summary>"Not getting better and limping": the denial is spent on a good word.</summary>
    private static readonly HashSet<string> Good = new(StringComparer.Ordinal)
    {
        "better", "improving", "improved", "good", "great", "well", "fine", "ok", "right", "happy", "normal", "easing", "settling", "healed", "recovered", "comfortable", "brilliant", "ideal", "cool", "healing",
    };

    /// <summary>Spanish for what one cannot do, feel or stop: "no puedo apoyar", "no siento el pie", "no para de sangrar" deny nothing of a sign.</summary>
    private static readonly HashSet<string> Unable = new(StringComparer.Ordinal)
    {
        "puedo", "pude", "puede", "podia", "podía", "paro", "para", "paran", "paré", "deja", "dejan", "dejo", "dejó", "aguanto", "aguanta", "controlo", "siento", "sentia", "sentía", "consigo", "logro", "soy", "retengo",
        "responde", "responden", "contengo", "llego", "llega", "sostiene", "sujeta", "obedece", "alcanza", "vuelvo",
    };

    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal) { "i", "it", "my", "he", "she", "its", "there", "that", "this", "they", "we", "now", "got", "is", "have", "has", "feel", "feels", "can" };

    public static bool[] Of(IReadOnlyList<Unit> units)
    {
        var denied = new bool[units.Count];
        for (var i = 0; i < units.Count; i++)
        {
            if (Deniers.Contains(units[i].Word) && !IsFiller(units, i))
            {
                Cover(units, i, denied);
            }
        }

        return denied;
    }

    /// <summary>"No, my knee hurts"; "not only", "no joke", "no idea why": the word denies nothing that follows.</summary>
    private static bool IsFiller(IReadOnlyList<Unit> units, int i)
    {
        var next = i + 1 < units.Count ? units[i + 1] : null;
        if (next is null || next.Before >= Boundary.Stop)
        {
            return true;
        }

        var word = units[i].Word;
        if (word == "never" && Enumerable.Range(i + 1, Math.Min(6, units.Count - i - 1)).Any(j => units[j].Word is "like" or "such" or "this" or "so"))
        {
            // "Never felt pain like this": it is felt now.
            return true;
        }

        if (word == "no" && (Unable.Contains(next.Word) || next.Word is "me" or "lo" or "la" or "se" && i + 2 < units.Count && Unable.Contains(units[i + 2].Word)))
        {
            return true;
        }

        return word == "no" && (next.Before == Boundary.Comma || next.Word is "joke" or "idea" or "clue" or "doubt" or "lie" or "matter" or "i" or "my" or "it" or "its" or "the" or "wait" or "actually" or "that" or "thanks" or "worries" or "kidding" or "way")
            || word == "not" && next.Word is "only" or "just" or "sure" or "good" or "great" or "going" or "happy" or "joking" or "kidding" or "ideal" or "long" or "mention" or "able" or "ok" or "right" or "normal" or "well"
            || word == "not" && i > 0 && units[i - 1].Word is "can" or "could" or "why" or "will" && next.Word is "feel" or "stop" or "walk" or "bear" or "put" or "stand" or "move" or "lift" or "sleep" or "bend" or "straighten" or "run" or "hop" or "breathe" or "go" or "shake" or "catch" or "control" or "hold" or "pee" or "wee";
    }

    private static void Cover(IReadOnlyList<Unit> units, int from, bool[] denied)
    {
        for (var i = from + 1; i < units.Count; i++)
        {
            var unit = units[i];
            if (unit.Before >= Boundary.Stop || Turns.Contains(unit.Word))
            {
                return;
            }

            // "no swelling, numbness or locking" goes on over commas; "no swelling, it hurts" does not.
            if (unit.Before == Boundary.Comma && !(units[from].Word is "no" or "without" or "nor" or "zero" && GoesOn(units, i)))
            {
                return;
            }

            if (unit.Before == Boundary.Comma && unit.Is("equipment") && !Named(units, from, i))
            {
                // "No hard runs, bands": a list goes on with things of its kind.
                return;
            }

            if (unit.Word == "it" && i - from >= 2 && i + 1 < units.Count && units[i + 1].Word == "is" && units[i - 1].Word is not ("that" or "what" or "if" or "as" or "where" or "how"))
            {
                // "Not my knee it's my ankle".
                return;
            }

            if (unit.Word == "and" && i + 1 < units.Count && (Subjects.Contains(units[i + 1].Word) || Deniers.Contains(units[i + 1].Word)))
            {
                return;
            }

            denied[i] = true;
            if (units[from + 1].Word is "before" or "after" or "earlier" or "later" && unit.Kind is UnitKind.Time or UnitKind.Number)
            {
                // "Not before 7pm on Tuesdays": the denial is of the hour.
                return;
            }

            if (Good.Contains(unit.Word) && i - from <= 4)
            {
                return;
            }
        }
    }

    private static bool Named(IReadOnlyList<Unit> units, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (units[i].Is("equipment"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A further item of a list: one to three words up to the next comma, without a subject or a verb of its own.</summary>
    private static bool GoesOn(IReadOnlyList<Unit> units, int i)
    {
        var end = i;
        while (end + 1 < units.Count && units[end + 1].Before == Boundary.None)
        {
            end++;
        }

        for (var j = i; j <= end; j++)
        {
            if (units[j].Kind is not (UnitKind.Word or UnitKind.Name) || Subjects.Contains(units[j].Word) || Turns.Contains(units[j].Word) || units[j].Meanings is not null && units[j].Is("site") && j == i && end > i)
            {
                return false;
            }
        }

        return end - i < 4;
    }
}
