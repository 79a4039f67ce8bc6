using CoachBot.Language.Entities;
using CoachBot.Language.Intents;
using CoachBot.Language.RedFlags;
using CoachBot.Language.Text;

namespace CoachBot.Language.Facts;

/// <summary>Kit that is named without being told of: wished for, somebody else's, lifted once, taken just then, walked up, asked about. What a runner has is not rewritten by it.</summary>
internal static class KitNamed
{
    /// <summary>The coach asks then.</summary>
    private const double Doubt = 0.5;
    private const double Second = 0.45;
    private const double Sure = 0.75;

    private static readonly string[] Wished = ["wish", "wishing", "ojala", "gustaria", "dream", "dreaming", "sueno"];

    /// <summary>"If I had", "thinking of", "saving for": what is not there yet.</summary>
    private static readonly string[] Supposing = ["if", "si", "thinking", "considering", "planning", "want", "wanna", "would", "might", "should", "need", "could", "saving", "looking", "hoping", "tempted", "pensando", "pienso", "podria", "deberia", "necesito", "ahorrando", "going", "gonna", "voy", "let", "hope", "whether", "may"];

    private static readonly string[] Getting = ["buy", "buying", "get", "getting", "order", "ordering", "had", "invest", "investing", "purchase", "tuviera", "tuviese", "comprar", "comprarme", "compro", "compre", "comprarnos", "pillar", "pillarme", "conseguir", "rent", "renting", "alquilar"];

    private static readonly string[] ToCome = ["arrives", "arriving", "arrive", "coming", "delivered", "llega", "llegara", "llegan"];

    private static readonly string[] Lifted = ["squatted", "deadlifted", "benched", "lifted", "pressed", "rowed", "did", "pulled", "carried", "dropped", "hit", "hice", "levante", "moved", "loaded", "cargue", "tire", "mov", "saw", "watched", "vi", "tripped", "stubbed", "walked", "passed"];

    private static readonly string[] Climbed = ["take", "took", "climb", "climbing", "climbed", "run", "ran", "walk", "walking", "down", "flights", "flight", "taking", "subo", "bajo", "subir", "bajar", "subi", "baje", "subiendo", "bajando", "hago", "usar", "cojo", "tomo"];

    private static readonly string[] Having = ["have", "got", "own", "tengo", "hay", "bought", "gotten", "tenemos"];

    private static readonly string[] Busy = ["taken", "busy", "occupied", "rammed", "packed", "full", "hogging", "ocupada", "ocupado", "ocupadas", "pillada", "cogida", "llena", "lleno", "free", "queue", "cola"];

    /// <summary>What a message says of its kit, when that is not what the runner has.</summary>
    public static void Settle(List<Guess> guesses, IReadOnlyList<Unit> units, string text)
    {
        var at = guesses.FindIndex(guess => guess.Intent == Intent.SetEquipment);
        if (at < 0 || Of(units, text) is not { } named)
        {
            return;
        }

        guesses[at] = named switch
        {
            Naming.Asked => guesses[at] with { Intent = Intent.Question, Topic = "equipment", Confidence = Sure },
            Naming.NotYet or Naming.Another => guesses[at] with { Intent = Intent.OutOfScope, Confidence = Doubt, Second = Intent.SetEquipment, SecondConfidence = Second },
            _ => guesses[at] with { Intent = Intent.OutOfScope, Confidence = Doubt, Second = Intent.RebuildToday, SecondConfidence = named == Naming.Taken ? Second : 0 },
        };
    }

    public enum Naming { NotYet, Another, Lifted, Climbed, Taken, Asked }

    /// <summary>How all kit of a message is only named; null where some is told of, or none is named.</summary>
    public static Naming? Of(IReadOnlyList<Unit> units, string text)
    {
        Naming? only = null;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Value("equipment") is { } kit)
            {
                if (kit == "none" || At(units, i, text) is not { } naming)
                {
                    return null;
                }

                only ??= naming;
            }
        }

        return only;
    }

    /// <summary>How kit at a place is only named; null: it is told of.</summary>
    private static Naming? At(IReadOnlyList<Unit> units, int i, string text)
    {
        if (ToldAlong.IsGone(units, i))
        {
            return null;
        }

        var (from, to) = (Start(units, i), End(units, i));
        return IsAsked(units, i, from, text) ? Naming.Asked
            : Says(units, from, i, Wished) || Says(units, from, i, Supposing) && Says(units, from, i, Getting) || Says(units, i, to, ToCome) ? Naming.NotYet
            : units[i].Value("equipment") == "step" && Says(units, from, i, Climbed) && !Says(units, from, i, Having) ? Naming.Climbed
            : Says(units, Math.Max(from, i - 4), i, Lifted) && !Says(units, from, i, Having) ? Naming.Lifted
            : Says(units, i, to, Busy) && Says(units, i, to, "is", "was", "are", "were", "estaba", "estaban", "esta", "had", "being", "been") || Says(units, from, i, "someone", "somebody", "everyone", "alguien") || Says(units, from, i, "waiting", "waited", "esperando", "queue") ? Naming.Taken
            : i > from && Bearer.IsOnlyAnother(units, from, i - 1) && Says(units, from, i, "has", "owns", "bought", "tiene", "uses") && !Says(units, from, to, "gym", "use", "borrow", "lent", "gave", "share") ? Naming.Another
            : null;
    }

    /// <summary>"¿Con qué mancuernas hago esto?", "do I need a bench?": what is asked about, unless it says as well that it is there.</summary>
    private static bool IsAsked(IReadOnlyList<Unit> units, int i, int from, string text)
    {
        var end = text.IndexOf('?', units[i].End - 1);
        if (end < 0 || text.AsSpan(units[i].End, end - units[i].End).IndexOfAny(".!;\n") >= 0 || Says(units, from, i, Having) && !Says(units, from, i, "do"))
        {
            return false;
        }

        // "Tengo una barra, ¿vale?": the question begins behind it.
        return text.LastIndexOf('¿', end) is var opens && (opens < 0 || opens <= units[i].Start);
    }

    private static bool Says(IReadOnlyList<Unit> units, int from, int to, params ReadOnlySpan<string> words)
    {
        for (var i = from; i <= to && i < units.Count; i++)
        {
            if (words.Contains(units[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    private static int Start(IReadOnlyList<Unit> units, int i)
    {
        while (i > 0 && units[i].Before == Boundary.None && units[i].Word is not ("and" or "but" or "y" or "pero" or "so"))
        {
            i--;
        }

        return i;
    }

    private static int End(IReadOnlyList<Unit> units, int i)
    {
        while (i + 1 < units.Count && units[i + 1].Before == Boundary.None)
        {
            i++;
        }

        return i;
    }
}
