using CoachBot.Language.Text;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// What is only asked about, feared or imagined: "does running cause stress fractures", "what should i do if i get chest pain".
/// A question that carries the runner's own state ("why is my foot numb", "can i run with a swollen knee") keeps the sign.
/// </summary>
internal static class Supposed
{
    private static readonly HashSet<string> Lead = new(StringComparer.Ordinal)
    {
        "does", "do", "can", "could", "will", "would", "is", "are", "how", "what", "why", "when", "which", "who", "should", "did", "might", "may", "cómo", "qué", "cuándo", "puede", "por",
    };

    private static readonly HashSet<string> Opening = new(StringComparer.Ordinal)
    {
        "hey", "hi", "hello", "coach", "so", "ok", "and", "but", "quick", "question", "just", "wondering", "also", "um", "well", "btw", "tell", "me", "explain", "curious", "random", "out", "of", "interest", "please", "hola", "oye", "right", "now", "then", "or",
    };

    /// <summary>Effects that are asked about in general even where "my" stands with them: "will jumping hurt my shins".</summary>
    private static readonly HashSet<string> Effects = new(StringComparer.Ordinal)
    {
        "cause", "causes", "make", "makes", "hurt", "damage", "ruin", "give", "lead", "prevent", "prevents", "help", "stop", "reduce", "fix", "protect", "wreck", "affect", "tear", "break", "injure",
    };

    /// <summary>To ask for a cure is to have the trouble.</summary>
    private static readonly HashSet<string> Cures = new(StringComparer.Ordinal) { "stop", "treat", "fix", "deal", "manage", "rid", "reduce", "ease", "help", "helps", "cure", "relieve", "heal", "about", "good", "loosen", "soothe", "wrong" };

    private static readonly HashSet<string> States = new(StringComparer.Ordinal) { "am", "is", "are", "keeps", "keep", "still", "been", "was", "were", "feels", "looks", "today", "now", "already", "está", "tengo" };

    private static readonly HashSet<string> StateVerbs = new(StringComparer.Ordinal)
    {
        "am", "have", "had", "feel", "felt", "got", "get", "keep", "was", "heard", "woke", "limp", "still", "think", "thought", "noticed", "hurt", "struggle", "ache", "lost", "could", "hop", "press", "breathe", "wake", "tore", "pulled", "been", "just", "only", "did",
    };

    private static readonly HashSet<string> Activity = new(StringComparer.Ordinal)
    {
        "run", "train", "lift", "go", "do", "exercise", "race", "squat", "squats", "workout", "jog", "continue", "carry", "keep", "running", "training", "lifting", "doing", "strength", "gym", "still", "session", "work", "walk", "push", "be", "rest", "skip",
    };

    private static readonly HashSet<string> Carried = new(StringComparer.Ordinal) { "with", "on", "despite", "when", "while", "even", "through", "if", "after", "con" };

    /// <summary>What is feared, avoided or prevented has not happened.</summary>
    private static readonly HashSet<string> Shunning = new(StringComparer.Ordinal)
    {
        "avoid", "avoiding", "avoids", "prevent", "preventing", "prevents", "prevention", "risk", "risking", "chance", "chances", "likelihood", "prone", "fear", "fearing", "dread", "evitar", "evita", "evitan", "prevenir", "previene", "previenen", "prevención", "prevencion",
    };

    private static readonly HashSet<string> Afraid = new(StringComparer.Ordinal) { "scared", "afraid", "worried", "worry", "nervous", "paranoid", "terrified", "anxious", "frightened", "concerned", "worrying", "miedo" };

    public static bool Holds(in Setting at) => Imagined(at) || Shunned(at) || Conditional(at) || Questioned(at);

    /// <summary>"Suppose i fainted", "let's say my knee swelled up", "in theory"; but "i suppose it's numb" is.</summary>
    private static bool Imagined(in Setting at)
    {
        for (var i = at.From; i <= at.Hit.From; i++)
        {
            var before = at.Word(i - 1);
            switch (at.Word(i))
            {
                case "suppose" or "supposing" or "imagine" or "assuming" when before is not ("i" or "can" or "not" or "you"):
                case "hypothetically" or "hypothetical" or "theoretically" or "hipotéticamente" or "supongamos" or "supón" or "imagina":
                case "theory" when before == "in":
                case "say" when before is "us" or "lets" or "let's" || i == at.From && at.Word(i + 1) is "i" or "my" or "a" or "someone" or "somebody":
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static bool Shunned(in Setting at)
    {
        for (var i = Math.Max(at.Start, at.Hit.From - 6); i <= at.Hit.From; i++)
        {
            var word = at.Word(i);
            var next = at.Word(i + 1);
            if (Shunning.Contains(word) && !Own(at, i + 1))
            {
                return true;
            }

            if (Afraid.Contains(word) && next is "of" or "about" or "de" && !Own(at, i + 2) && at.Word(i + 2) is not ("this" or "the" or "that" or "these") && !at.Says(States, i + 2, at.Hit.To))
            {
                return true;
            }

            // "I hope i don't tear it again", "so my knee doesn't swell": wished away.
            if (word is "hope" or "hoping" or "hopefully" or "pray" or "trying" or "try" or "careful" or "want" or "sure" or "so" && Refused(at, i) && at.Word(at.Hit.From) is not ("not" or "no"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Refused(in Setting at, int i)
    {
        // "I don't want my knee to swell": the refusal stands before the wish.
        if (at.Word(i) == "want")
        {
            return at.Word(i - 1) == "not";
        }

        for (var j = i + 1; j <= at.Hit.From && j <= i + 5; j++)
        {
            if (at.Word(j) is "not" or "never" && at.Word(j - 1) is "do" or "does" or "will" or "to" or "would" or "i")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Under an "if" whose other half is a question or a plan; a state that already is keeps the sign.</summary>
    private static bool Conditional(in Setting at)
    {
        var condition = -1;
        for (var i = at.Start; i <= at.Hit.From; i++)
        {
            if (at.Word(i) is "if" or "when" or "whenever" or "unless" or "si" or "case" or "until")
            {
                condition = i;
            }
        }

        if (condition < 0 || at.Says(States, condition + 1, at.Hit.To) && at.Word(condition + 2) != "ever" && at.Word(condition + 3) != "ever")
        {
            return false;
        }

        if (condition > at.From && at.Word(condition - 1) is "what" or "like" or "as" or "in" or "know" && at.Word(condition) != "when")
        {
            return at.Word(condition - 1) is "what" or "in";
        }

        for (var i = at.From; i <= at.To; i++)
        {
            var next = at.Word(i + 1);
            var third = at.Word(i + 2);
            var planned = at.Word(i) switch
            {
                "what" or "who" => next is "happens" or "should" or "do" or "would" or "to" or "hago",
                "should" or "do" or "shall" or "must" => next == "i" && third is "stop" or "rest" or "see" or "call" or "worry" or "skip" or "need" or "do" or "go" or "bail" or "quit" or "tell",
                "i" => next is "will" or "would" || next == "am" && third == "going",
                "will" or "would" => next is "stop" or "rest" or "tell" or "let" or "skip" or "call" or "it" or "you",
                "tell" or "warn" => next == "you" || next == "me",
                "let" => third == "know" || at.Word(i + 3) == "know",
                "qué" => next is "hago" or "pasa",
                _ => false,
            };
            if (planned && (i < condition || i > at.Hit.To))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A question about the thing as such.</summary>
    private static bool Questioned(in Setting at)
    {
        var lead = at.Start;
        while (lead < at.Hit.From && Opening.Contains(at.Word(lead)))
        {
            lead++;
        }

        if (lead > at.Hit.From || !Lead.Contains(at.Word(lead)) || at.Word(lead + 1) is "you" or "we" or "u" && at.Word(lead) is "can" or "could" or "will" or "would" && at.Word(lead + 2) is not ("get" or "have" or "actually" or "develop" or "die" or "still" or "tear" or "break"))
        {
            return false;
        }

        // "Can not walk", "is numb", "when i hop", "are swollen": no question at all.
        var first = at.Word(lead);
        var next = at.Word(lead + 1);
        if (lead >= at.Hit.From && first is "can" or "could" or "will" or "would" or "is" or "are" or "do" or "does" or "did" && next is "not" or "barely" or "hardly" or "only"
            || next is "not" or "barely" or "hardly" or "always" or "really" or "still" or "so" or "very"
            || first is "can" or "could" && next is "point" or "put" or "feel" or "press" or "see" or "hear" or "hop" or "walk" or "pin" or "touch" or "just" or "actually"
            || first == "when" && next is not ("should" or "do" or "does" or "is" or "can" or "to" or "will" or "would")
            || first is "is" or "are" && Statement(at, lead)
            || first == "what" && next is "a" or "looks" or "feels" or "i" or "the"
            || first == "how" && next is "it" or "my")
        {
            return false;
        }

        if (first is "is" or "could" or "can" or "are" or "will" or "would" or "may" or "might" or "why" or "does" && next is "this" or "that" or "it" or "these" && at.Word(lead + 2) is not ("dangerous" or "common" or "possible" or "true") || next is "is" or "are" or "does" && at.Word(lead + 2) is "this" or "that" or "it" or "wrong" or "going" or "happening")
        {
            return false;
        }

        if (first == "how" && next is "would" or "will" or "could" && at.Word(lead + 3) is "know" or "tell")
        {
            return true;
        }

        var general = first is "do" or "does" or "will" or "would" or "could" or "can" or "is" or "are" && next != "i" && at.Says(Effects, lead, at.Hit.To);
        for (var i = lead + 1; i <= at.Hit.To; i++)
        {
            var word = at.Word(i);
            if (word is "my" or "mi" or "mis" && !general || word is "me" && i > lead + 2 && !general)
            {
                return false;
            }

            if (word is "i" && StateVerbs.Contains(at.Word(i + 1)) && at.Word(i - 1) is not ("should" or "can" or "could" or "would" or "will" or "shall" or "if")
                || word is "i" && at.Word(i - 1) is "am" or "have" or "did" or "was" || word is "i" && i == lead + 1 && at.Word(i + 1) is "have" or "be" or "still" && at.Word(lead + 2) == "have" || word is "i" && first == "why" || word is "i" && first == "do" && i == lead + 1)
            {
                return false;
            }
        }

        var self = first is "can" or "should" or "could" or "shall" or "would" && next == "i" || first is "is" or "would" && at.Word(lead + 2) is "ok" or "safe" or "fine" or "bad" or "normal" or "alright" || first is "is" && next is "it";
        if (self && at.Says(Activity, lead + 1, at.Hit.From) && at.Says(Carried, lead + 2, at.Hit.From))
        {
            return false;
        }

        return !(first is "how" or "what" && at.Says(Cures, lead + 1, at.Hit.From - 1) && !at.Says(Shunning, lead, at.Hit.From));
    }

    /// <summary>"Is swollen", "are tingling": a statement that left out its subject.</summary>
    private static bool Statement(in Setting at, int lead) => lead >= at.Hit.From - 1 && at.Hit.To <= lead + 3 && at.Word(at.Hit.To + 1) is not ("common" or "bad" or "dangerous" or "serious" or "normal" or "rare" or "likely" or "possible" or "caused" or "worth" or "curable") && !Noun(at.Word(lead + 1));

    private static bool Noun(string word) => word is "dark" or "a" or "there" or "blood" or "chest" or "night" or "groin" or "bone" || word.EndsWith("ness", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ures", StringComparison.Ordinal);

    private static bool Own(in Setting at, int i) => at.Word(i) is "my" or "this" or "mi" || at.Word(i + 1) is "my" && at.Word(i) is not ("tearing" or "hurting" or "breaking" or "injuring" or "losing" or "making" or "getting");
}
