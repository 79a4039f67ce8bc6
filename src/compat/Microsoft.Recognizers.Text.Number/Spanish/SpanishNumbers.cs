using Microsoft.Recognizers.Text.Number.Scanning;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Spanish;

/// <summary>Spanish number words.</summary>
internal static class SpanishNumbers
{
    private static readonly string[] Units = ["cero", "uno|un|una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];

    // From ten; these take no unit after them.
    private static readonly string[] Teens =
    [
        "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis|dieciseis", "diecisiete", "dieciocho", "diecinueve",
        "veinte", "veintiuno|veintiún|veintiun|veintiuna", "veintidós|veintidos", "veintitrés|veintitres", "veinticuatro", "veinticinco",
        "veintiséis|veintiseis", "veintisiete", "veintiocho", "veintinueve",
    ];

    private static readonly string[] Tens = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

    private static readonly string[] Hundreds =
    [
        "cien|ciento", "doscientos|doscientas", "trescientos|trescientas", "cuatrocientos|cuatrocientas", "quinientos|quinientas",
        "seiscientos|seiscientas", "setecientos|setecientas", "ochocientos|ochocientas", "novecientos|novecientas",
    ];

    private static readonly (string Words, double Value)[] Rounds =
    [
        ("millón|millon|millones", 1e6), ("billón|billon|billones", 1e12), ("docena|docenas", 12),
    ];

    private static readonly (string Stems, double Value)[] Ordinals =
    [
        ("primer", 1), ("segund", 2), ("tercer", 3), ("cuart", 4), ("quint", 5), ("sext", 6), ("séptim|septim|sétim", 7), ("octav", 8),
        ("noven", 9), ("décim|decim", 10), ("undécim|undecim", 11), ("duodécim|duodecim", 12), ("vigésim|vigesim", 20), ("trigésim|trigesim", 30),
        ("cuadragésim|cuadragesim", 40), ("quincuagésim|quincuagesim", 50), ("sexagésim|sexagesim", 60), ("septuagésim|septuagesim", 70),
        ("octogésim|octogesim", 80), ("nonagésim|nonagesim", 90), ("centésim|centesim", 100), ("milésim|milesim", 1000),
    ];

    private static readonly (string Words, WordKind Kind, double Value, bool Plural)[] Others =
    [
        ("mil", WordKind.BareRound, 1000, false), ("y", WordKind.And, 0, false), ("coma|punto", WordKind.Point, 0, false),
        ("menos", WordKind.Minus, 0, false), ("sobre", WordKind.Over, 0, false), ("de", WordKind.Of, 0, false),
        ("medio|media", WordKind.Part, 2, false), ("medios|medias", WordKind.Part, 2, true), ("cuarto", WordKind.Part, 4, false),
        ("cuartos", WordKind.Part, 4, true), ("tercio", WordKind.Part, 3, false), ("tercios", WordKind.Part, 3, true),
        ("primer", WordKind.OrdinalUnit, 1, false), ("tercer", WordKind.OrdinalUnit, 3, false),
    ];

    /// <summary>As in Spain: "1.250,5".</summary>
    public static NumberLanguage European { get; } = Create(decimalComma: true);

    /// <summary>As in Mexico: "1,250.5".</summary>
    public static NumberLanguage Mexican { get; } = Create(decimalComma: false);

    private static NumberLanguage Create(bool decimalComma) => new(Words())
    {
        Relatives = new(() => new PhraseTable<(OrdinalOrigin Origin, int Offset)>(Relatives())),
        OrdinalSuffixes = ["º", "ª", "ro", "ra", "er", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na"],
        PercentPhrases = ["por ciento", "por cien"],
        DecimalComma = decimalComma,
    };

    private static IEnumerable<(string, (OrdinalOrigin, int))> Relatives()
    {
        foreach (var ending in (string[])["o", "a"])
        {
            yield return ("últim" + ending, (OrdinalOrigin.End, 0));
            yield return ("ultim" + ending, (OrdinalOrigin.End, 0));
            yield return ("penúltim" + ending, (OrdinalOrigin.End, -1));
            yield return ("penultim" + ending, (OrdinalOrigin.End, -1));
            yield return ("antepenúltim" + ending, (OrdinalOrigin.End, -2));
            yield return ("próxim" + ending, (OrdinalOrigin.Current, 1));
            yield return ("proxim" + ending, (OrdinalOrigin.Current, 1));
        }

        yield return ("siguiente", (OrdinalOrigin.Current, 1));
        yield return ("anterior", (OrdinalOrigin.Current, -1));
        yield return ("actual", (OrdinalOrigin.Current, 0));
    }

    private static Dictionary<string, NumberWord> Words()
    {
        var words = new Dictionary<string, NumberWord>();
        foreach (var (stems, value) in Ordinals)
        {
            var kind = value < 10 ? WordKind.OrdinalUnit : value < 100 ? WordKind.OrdinalTen : WordKind.OrdinalRound;
            foreach (var stem in stems.Split('|'))
            {
                words[stem + "o"] = words[stem + "a"] = new(kind, value);
                words[stem + "os"] = words[stem + "as"] = new(kind, value, true);
            }
        }

        AddAll(words, Units, WordKind.Unit, 0, 1);
        AddAll(words, Teens, WordKind.Teen, 10, 1);
        AddAll(words, Tens, WordKind.Ten, 30, 10);
        AddAll(words, Hundreds, WordKind.Hundreds, 100, 100);
        foreach (var (spellings, value) in Rounds)
        {
            Add(words, spellings, new(WordKind.Round, value));
        }

        foreach (var (spellings, kind, value, plural) in Others)
        {
            Add(words, spellings, new(kind, value, plural));
        }

        return words;
    }

    private static void AddAll(Dictionary<string, NumberWord> words, string[] spellings, WordKind kind, double first, double step)
    {
        for (var i = 0; i < spellings.Length; i++)
        {
            Add(words, spellings[i], new(kind, first + (i * step)));
        }
    }

    private static void Add(Dictionary<string, NumberWord> words, string spellings, NumberWord word)
    {
        foreach (var spelling in spellings.Split('|'))
        {
            words[spelling] = word;
        }
    }
}
