using CoachBot.Language.Entities;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.RedFlags;

/// <summary>Whose sign it is: "my mum had a fever" is not the runner's.</summary>
internal static class Bearer
{
    private static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "mum", "mom", "mummy", "mam", "mother", "dad", "daddy", "father", "wife", "husband", "hubby", "partner", "boyfriend", "girlfriend", "bf", "gf", "fiance", "fiancee", "missus", "spouse", "sister", "brother", "sis", "bro", "son",
        "daughter", "kid", "kids", "child", "children", "toddler", "baby", "newborn", "twins", "boy", "boys", "girl", "girls", "mate", "mates", "friend", "friends", "buddy", "pal", "guy", "guys", "man", "men", "woman", "women", "lady", "bloke",
        "chap", "lad", "lads", "neighbour", "neighbor", "neighbours", "colleague", "colleagues", "boss", "uncle", "aunt", "auntie", "cousin", "nephew", "niece", "grandma", "grandad", "grandpa", "gran", "granny", "nan", "nana", "grandmother",
        "grandfather", "runner", "rider", "cyclist", "swimmer", "member", "patient", "they", "half", "someone", "somebody", "everyone", "everybody", "anyone", "nobody", "people", "runners", "dog", "cat", "horse", "puppy", "pup", "he", "she", "hes", "shes", "teammate", "teammates", "striker", "goalkeeper", "referee", "ref", "pacer", "lodger", "ex", "rabbit", "hamster", "coworker", "workmate", "opponent", "elite", "elites", "winger", "jockey", "clubmate", "roommate", "flatmate", "housemate",
        "office", "family", "parents", "inlaws", "teacher", "student", "students", "client", "celeb", "player", "footballer", "athlete", "athletes", "bride", "brothers", "sisters", "sons", "daughters", "kiddo", "kiddos", "littleun", "stranger",
        "madre", "padre", "mamá", "papá", "mujer", "marido", "esposa", "esposo", "hijo", "hija", "hijos", "hermano", "hermana", "amigo", "amiga", "novio", "novia", "abuela", "abuelo", "primo", "prima", "vecino", "perro", "gato", "él", "ella", "jefe", "compañero", "compañera", "suegro", "suegra", "vieja", "viejo", "tío", "tía", "cuñado", "cuñada", "colega", "sobrino", "sobrina",
    };

    /// <summary>What others say of the runner is about the runner: "my wife says i'm limping", "my dad thinks the calf looks red".</summary>
    private static readonly HashSet<string> Saying = new(StringComparer.Ordinal)
    {
        "says", "said", "thinks", "thought", "reckons", "reckoned", "noticed", "notices", "told", "tells", "saw", "spotted", "pointed", "asked", "keeps", "commented", "mentioned", "worried", "dice", "cree", "kicked", "stamped", "stepped", "hit", "tackled", "fell", "pulled", "pushed",
        "knocked", "tripped", "bumped", "made", "ran",
    };

    /// <summary>Whose moving less is the mother's sign.</summary>
    private static readonly HashSet<string> Unborn = new(StringComparer.Ordinal) { "baby", "twins", "boy", "girl", "child", "bebé", "kid" };

    private static readonly HashSet<string> Likening = new(StringComparer.Ordinal) { "like", "as", "if", "by", "than", "with", "for", "to", "from", "at", "behind", "como" };

    public static bool IsAnother(in Setting at, RedFlag flag)
    {
        var another = false;
        for (var i = at.Start; i <= at.Hit.To; i++)
        {
            var word = at.Word(i);
            if (People.Contains(word) && !Participle(at, i) && !(word == "they" && i > at.From) && !(word == "half" && at.Word(i + 1) != "the") && !(flag == RedFlag.PregnancyWarning && Unborn.Contains(word)))
            {
                // "as if someone kicked me", "running with my wife": not who it happens to.
                another = another || !Likening.Contains(at.Word(i - 1)) && !(Possessive(at.Word(i - 1)) && Likening.Contains(at.Word(i - 2)));
            }
            else if (word is "i" || word is "my" or "our" && !Person(at, i + 1) && (at.Word(i - 1) is not ("in" or "of" or "at" or "from") || OfTheBody(at, i + 1)) || Saying.Contains(word) && i < at.Hit.From || word is "me" && at.Hit.From <= i && Owns(at))
            {
                another = false;
            }
            else if (word is "his" or "her" or "their" && i + 1 <= at.Hit.To)
            {
                another = true;
            }
        }

        return another;
    }

    private static readonly HashSet<string> Self = new(StringComparer.Ordinal) { "i", "im", "me", "myself", "we", "us", "both", "all", "yo", "estoy", "tengo", "ando", "toy", "estamos", "tenemos", "nos" };

    /// <summary>"My kids are ill": a stretch that names somebody else and not the runner.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The last one, inclusive.</param>
    public static bool IsOnlyAnother(IReadOnlyList<Unit> words, int from, int to)
    {
        var another = false;
        for (var i = from; i <= to; i++)
        {
            if (Self.Contains(words[i].Word))
            {
                return false;
            }

            another |= People.Contains(words[i].Word);
        }

        return another;
    }

    /// <summary>The Spanish "he", I have: "me he roto".</summary>
    private static bool Participle(in Setting at, int i) =>
        at.Word(i) == "he" && (at.Word(i - 1) is "me" or "que" or "lo" or "no" || at.Word(i + 1).EndsWith("ado", StringComparison.Ordinal) || at.Word(i + 1).EndsWith("ido", StringComparison.Ordinal));

    private static bool OfTheBody(in Setting at, int i) => at.IsSite(i) || at.IsSite(i + 1) || at.IsSite(i + 2) || BodyWords.Are(at.Word(i)) || BodyWords.Are(at.Word(i + 1));

    private static bool Possessive(string word) => word is "my" or "our" or "the" or "a" or "his" or "her" or "mi";

    /// <summary>"My best mate", "our youngest son", "my other half".</summary>
    private static bool Person(in Setting at, int i)
    {
        for (var j = i; j < i + 3; j++)
        {
            if (People.Contains(at.Word(j)))
            {
                return true;
            }

            if (at.IsSite(j))
            {
                return false;
            }
        }

        return at.Word(i) == "other" && at.Word(i + 1) == "half";
    }

    /// <summary>A kick or a blow is felt by who is kicked; being kept awake by a child is no sign.</summary>
    private static bool Owns(in Setting at) => at.Hit.Cue.Label is not ("nightPain" or "restPain");
}
