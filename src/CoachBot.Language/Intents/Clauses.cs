using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Intents;

/// <summary>Cuts a message into the stretches that may each mean something of their own.</summary>
internal static class Clauses
{
    private const int Most = 24;

    /// <summary>Words after "and" that begin something new rather than go on with a list.</summary>
    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal)
    {
        "i", "my", "can", "could", "please", "remind", "move", "skip", "drop", "show", "what", "how", "why", "it", "is", "am", "do", "does", "delete", "set", "stop", "mute", "also", "then", "got", "have",
        "feeling", "slept", "tired", "use", "switch", "change", "swap", "give", "tell", "never", "only", "just", "will", "should", "make", "need", "want", "when", "where", "which", "who", "done", "did", "finished",
        "long", "the", "a", "we", "there", "export", "send", "put", "add", "ping", "nudge", "would", "training", "doing", "run", "running", "lift", "lifting", "no", "not", "had", "was", "feel", "hurts", "log", "shift", "push", "cancel", "that", "actually", "keep", "turn", "speak", "ditch", "felt",
        "buzz", "alert", "notify", "message", "text", "nose", "throat",
    };

    /// <summary>The same of "y", which is read as the "why" that English spells so.</summary>
    private static readonly HashSet<string> StartersInSpanish = new(StringComparer.Ordinal)
    {
        "tengo", "corro", "salgo", "entreno", "levanto", "nunca", "jamás", "jamas", "quiero", "quisiera", "puedo", "necesito", "avísame", "avisame", "avisa", "recuérdame", "recuerdame", "recuérdamelo", "mándame", "mandame", "ponme", "pon", "dime", "dame",
        "muéstrame", "muestrame", "enséñame", "enseñame", "mueve", "pasa", "pásame", "pasame", "cambia", "cámbiame", "quita", "quítame", "salta", "borra", "bórralas", "exporta", "usa", "hazme", "rehaz", "adapta", "estoy", "ando", "dormí", "dormi",
        "cuánto", "cuanto", "cómo", "qué", "también", "tambien", "luego", "además", "ademas", "hice", "llevo", "deja", "apaga", "silencia",
    };

    /// <returns>First and last unit of each stretch, both inclusive.</returns>
    public static List<(int From, int To)> Of(IReadOnlyList<Unit> units)
    {
        var found = new List<(int From, int To)>();
        var from = 0;
        for (var i = 1; i <= units.Count; i++)
        {
            if (i == units.Count || found.Count < Most && Begins(units, i, from))
            {
                if (found.Count > 0 && GoesOn(units, found[^1], from, i - 1))
                {
                    found[^1] = (found[^1].From, i - 1);
                }
                else
                {
                    found.Add((from, i - 1));
                }

                from = i;
            }
        }

        return found;
    }

    private static bool Begins(IReadOnlyList<Unit> units, int i, int from)
    {
        if (units[i].Before != Boundary.None)
        {
            return true;
        }

        return units[i].Word switch
        {
            "but" or "however" or "although" => true,
            "pero" or "aunque" => true,
            "why" or "y" when units[i].End - units[i].Start != 3 && TurnsToASpot(units, i, from) => true,
            "why" or "y" or "luego" when units[i].End - units[i].Start != 3 => i > from && i + 1 < units.Count && StartersInSpanish.Contains(units[i + 1].Word),
            "and" or "plus" or "also" when TurnsToASpot(units, i, from) => true,
            "and" or "plus" or "also" when TurnsToAnotherFact(units, i, from) => true,
            "and" or "plus" or "also" or "then" or "so" or "because" => i > from && i + 1 < units.Count && Starters.Contains(units[i + 1].Word),
            _ => false,
        };
    }

    /// <summary>"A couple of dumbbells and 30 mins", "30 mins and dumbbells": what there is to lift, and how long there is for it.</summary>
    private static bool TurnsToAnotherFact(IReadOnlyList<Unit> units, int i, int from)
    {
        var next = i + 1;
        while (next < units.Count && units[next].Word is "a" or "an" or "about" or "some" or "my" or "the" or "maybe" or "around" or "roughly" || next < units.Count && units[next].Kind == UnitKind.Number)
        {
            next++;
        }

        return next < units.Count && (IsMinutes(units[next]) && Names(units, from, i, unit => unit.Is("equipment")) || units[next].Is("equipment") && Names(units, from, i, IsMinutes));
    }

    /// <summary>"Slept 5 hours and quads 6", "dormí 4 horas y la rodilla un 5": a place with its score, after something that is about no place.</summary>
    private static bool TurnsToASpot(IReadOnlyList<Unit> units, int i, int from)
    {
        var spot = i + 1;
        while (spot < units.Count && spot <= i + 2 && units[spot] is { Kind: UnitKind.Word })
        {
            spot++;
        }

        return spot < units.Count && units[spot].Is("site") && !Names(units, from, i, unit => unit.Is("site") || unit.Is("exercise"))
            && Enumerable.Range(spot + 1, 3).Any(at => at < units.Count && units[at].Kind is UnitKind.Score or UnitKind.Number);
    }

    private static bool Names(IReadOnlyList<Unit> units, int from, int to, Func<Unit, bool> thing)
    {
        for (var i = from; i < to; i++)
        {
            if (thing(units[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMinutes(Unit unit) => unit is { Kind: UnitKind.Duration, Measure: "min" or "hour" };

    /// <summary>A stretch of nothing but the same kind of thing goes on with a list: "mon, wed, fri", "8, 8, 6".</summary>
    private static bool GoesOn(IReadOnlyList<Unit> units, (int From, int To) last, int from, int to)
    {
        if (OnlyWhen(units, from, to) || IsListed(units, last, from))
        {
            return true;
        }

        if (units[from].Before >= Boundary.Stop && to > from)
        {
            return false;
        }

        for (var i = from; i <= to; i++)
        {
            if (units[i].Word is "and" or "or" or "the" or "a" or "on" or "both" or "please" or "also" or "x")
            {
                continue;
            }

            if (!Alike(units[i], units[last.To]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"mon, wed and fri are for running", "bench 10, 9, 7 with 45": a list goes on, and what is said of it may stand behind its last.</summary>
    private static bool IsListed(IReadOnlyList<Unit> units, (int From, int To) last, int from) => units[from].Before == Boundary.Comma && units[from].Kind == units[last.To].Kind && units[from].Kind switch
    {
        UnitKind.Day => last.From == last.To || units[last.To].Before == Boundary.Comma,
        UnitKind.Number => last.To > last.From && units[last.To].Before == Boundary.Comma,
        _ => false,
    };

    /// <summary>"got into Berlin! 27 September": a date or time by itself says when, of what stands before; a small number how much: "tired, 8".</summary>
    private static bool OnlyWhen(IReadOnlyList<Unit> units, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (!(units[i].Kind is UnitKind.Date or UnitKind.Time or UnitKind.Score || units[i] is { Kind: UnitKind.Number, Number: <= 10 } && from == to && units[i].Before == Boundary.Comma) && units[i].Word is not ("on" or "at" or "the" or "about"))
            {
                return false;
            }
        }

        return units[to].Kind != UnitKind.Word;
    }

    private static bool Alike(Unit left, Unit right) =>
        left.Kind != UnitKind.Word && left.Kind == right.Kind
        && (left.Kind != UnitKind.Name || left.Meanings!.Any(meaning => meaning.Category is "equipment" or "site" or "runKind" && right.Is(meaning.Category)));
}
