using CoachBot.Language.Entities;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// Whether a message tells of a pregnancy at all. A warning sign of one is none without it: "I'm bleeding" from a graze, cramps of a period.
/// Of whom it is known already, the reader is told along with the message.
/// </summary>
internal static class Pregnant
{
    /// <summary>Weeks of a pregnancy that a runner may tell.</summary>
    private const int FirstWeek = 4;
    private const int LastWeek = 43;

    private static readonly string[] Beginnings =
    [
        "preg", "prenat", "antenat", "trimest", "midwi", "obstet", "gyn", "womb", "uter", "placent", "matern", "fet", "foet", "gestat", "braxton", "contraction", "ultraso",
        "embaraz", "enbaraz", "prenad", "preñ", "encint", "ensint", "gestac", "contracc", "contrax", "matron", "parter", "ginec", "ecograf", "feto", "placenta",
    ];

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "baby", "babies", "babe", "unborn", "trimester", "tri", "preggo", "duff", "bub", "bubs", "bump", "twins", "waters", "expecting", "expectant", "carrying", "due", "kicks", "kicking", "tightenings", "ob", "doula", "scan",
        "bebé", "bebe", "guagua", "gine", "fuente", "aguas", "parto", "gemelos", "mellizos", "pancita", "pataditas", "estado", "dulce",
    };

    private static readonly HashSet<string> Weeks = new(StringComparer.Ordinal) { "week", "weeks", "wk", "wks", "w", "semana", "semanas", "sem", "month", "months", "munths", "mes", "meses" };

    private static readonly HashSet<string> Along = new(StringComparer.Ordinal) { "gone", "along", "pg", "prego", "in" };

    public static bool IsToldIn(IReadOnlyList<Unit> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Word;
            if (Words.Contains(word) || Array.Exists(Beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal)) || IsWeek(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly HashSet<string> Told = new(StringComparer.Ordinal) { "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "eighteen", "twenty", "thirty", "ocho", "nueve", "diez", "doce", "veinte", "treinta" };

    /// <summary>"35 weeks", "eleven weeks along", "5 months gone", "month six", "mes seis".</summary>
    private static bool IsWeek(IReadOnlyList<Unit> words, int i)
    {
        var unit = words[i].Word;
        if (!Weeks.Contains(unit))
        {
            return false;
        }

        var many = unit[0] is 'w' or 's';
        var number = i > 0 && (Told.Contains(words[i - 1].Word) || int.TryParse(words[i - 1].Word, out var told) && told is >= FirstWeek and <= LastWeek);
        return many ? number : number && i + 1 < words.Count && Along.Contains(words[i + 1].Word) || !number && i + 1 < words.Count && unit is "month" or "mes";
    }
}
