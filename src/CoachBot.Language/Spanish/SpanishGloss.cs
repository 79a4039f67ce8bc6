using System.Globalization;
using CoachBot.Language.Lexicon;
using CoachBot.Language.Text;

namespace CoachBot.Language.Spanish;

/// <summary>
/// A message in Spanish with all that facts are made of named in English: "el martes a las siete y media" is "the tuesday at 7:30". So both
/// languages' facts are read in one place. It is no translation: words that carry no fact stay as they are, in their order.
/// </summary>
internal sealed class SpanishGloss
{
    private static readonly string[] Until = ["a", "al", "hasta"];

    private static readonly HashSet<string> Repeated = new(StringComparer.Ordinal) { "series", "serie", "sets", "set", "tandas", "tanda", "rondas" };

    /// <summary>What counts something: a number before it is no hour and no day of a month.</summary>
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "series", "serie", "sesiones", "sesion", "repeticiones", "reps", "repes", "veces", "vez", "semanas", "semana", "dias", "meses", "anos", "mancuernas", "carreras", "sentadillas", "planchas", "primeras", "ultimas", "millas", "kilos",
        "kg", "km", "k", "kms", "kilometros", "metros", "minutos", "min", "mins", "horas", "hora", "segundos", "libras", "lbs", "por", "x", "%", "piernas", "rodillas", "entrenos", "tandas", "flexiones", "dominadas", "gomas", "pesas",
    };

    private readonly Tokeniser tokeniser = new(new Slang("slang.es.txt"));
    private readonly NameBook names = new("gloss.es.txt");
    private readonly Spelling spelling;

    /// <param name="familiar">Words that are no slip of anything: those of the examples.</param>
    public SpanishGloss(IEnumerable<string> familiar)
    {
        var told = names.Words.Concat(SpanishNumbers.Words).ToList();
        spelling = new Spelling(told.Concat(familiar.Select(PlainText.Of)), told.Where(word => word.Length >= 5));
    }

    /// <summary>The tokens, each where what it stands for stands in the message.</summary>
    public List<Token> Cut(string text)
    {
        var said = tokeniser.Cut(text);
        for (var i = 0; i < said.Count; i++)
        {
            if (!System.Text.Ascii.IsValid(said[i].Word))
            {
                said[i] = said[i] with { Word = PlainText.Of(said[i].Word) };
            }
        }

        Decimals(said);
        spelling.Mend(said);
        var told = new List<Token>(said.Count + 8);
        for (var i = 0; i < said.Count;)
        {
            i += Hour(said, i, told) is > 0 and var hour ? hour
                : Named(said, i, 2, told) is > 0 and var phrase ? phrase
                : Number(said, i, told) is > 0 and var number ? number
                : Beside(said, i, told) is > 0 and var word ? word
                : Named(said, i, 1, told) is > 0 and var name ? name
                : Kept(said[i], told);
        }

        return told;
    }

    /// <summary>"21,1 km": a comma before what is counted is a point; in "8,8,6" it parts.</summary>
    private static void Decimals(List<Token> said)
    {
        for (var i = said.Count - 3; i >= 0; i--)
        {
            var (whole, part) = (said[i], said[i + 1]);
            if (whole.IsNumber && part.IsNumber && part.Before == Boundary.Comma && part.Start == whole.End + 1 && part.Word.Length <= 2 && !whole.Word.Contains('.', StringComparison.Ordinal) && Counted.Contains(Close(said, i + 2)) && !(i > 0 && said[i - 1].IsNumber))
            {
                said[i] = whole with { Word = $"{whole.Word}.{part.Word}", End = part.End };
                said.RemoveAt(i + 1);
            }
        }
    }

    private static int Kept(Token token, List<Token> told)
    {
        told.Add(token);
        return 1;
    }

    private static string At(List<Token> said, int i) => i >= 0 && i < said.Count ? said[i].Word : "";

    /// <summary>The word at a place that nothing but blanks part from the one before.</summary>
    private static string Close(List<Token> said, int i) => i >= 0 && i < said.Count && said[i].Before == Boundary.None ? said[i].Word : "";

    /// <summary>Says something in English of the tokens from one place on.</summary>
    private static int Say(List<Token> said, int from, int count, List<Token> told, params ReadOnlySpan<string> words)
    {
        var (first, last) = (said[from], said[from + count - 1]);
        for (var i = 0; i < words.Length; i++)
        {
            told.Add(new Token(words[i], first.Start, last.End, i == 0 ? first.Before : Boundary.None) { Dashed = i == 0 && first.Dashed });
        }

        return count;
    }

    private int Named(List<Token> said, int i, int least, List<Token> told) =>
        names.Longest(said, i, out var length) is { } meanings && length >= least ? Say(said, i, length, told, meanings[0].Words) : 0;

    /// <summary>"A las siete y media de la tarde", "las 18 hs", "7 y cuarto", "6 am": the hour and minute, and the half of the day where it is said.</summary>
    private static int Hour(List<Token> said, int i, List<Token> told)
    {
        var at = i;
        var led = At(said, at) is "a" or "tipo" or "sobre" && Close(said, at + 1) is "la" or "las";
        at += led ? 1 : 0;
        var article = (at == i ? At(said, at) : Close(said, at)) is "la" or "las";
        at += article ? 1 : 0;
        if (SpanishNumbers.Read(said, at, out var width) is not { } number || article && said[at].Before != Boundary.None || number is < 0 or > 24 || article && At(said, at - 1) == "la" && number >= 2)
        {
            return 0;
        }

        var (hour, minute) = ((int)number, (int)Math.Round((number - Math.Floor(number)) * 100));
        var exact = minute > 0 && At(said, at).Length - At(said, at).IndexOf('.', StringComparison.Ordinal) == 3;
        var end = at + width;
        if (minute > 0 && (!exact || minute > 59))
        {
            return 0;
        }

        if (Close(said, end) is ":" or "h" or "hs" && int.TryParse(Close(said, end + 1), out var digits) && digits < 60)
        {
            (minute, exact, end) = (digits, true, end + 2);
        }
        else if (Close(said, end) is "y" or "menos" && !(article is false && hour > 12))
        {
            var past = Close(said, end) == "y";
            var more = Close(said, end + 1) switch { "media" => 30, "cuarto" => 15, "pico" => 0, _ => SpanishNumbers.Read(said, end + 1, out var taken) is { } few and < 60 && taken == 1 && (article || !past) ? (int)few : -1 };
            if (more >= 0 && !(Close(said, end + 2) is { } after && Counted.Contains(after)))
            {
                (hour, minute, exact, end) = (past ? hour : hour - 1, past ? more : (60 - more) % 60, true, end + 2);
            }
        }
        else if (article && SpanishNumbers.Read(said, end, out var wide) is 15 or 20 or 30 or 40 or 45 or 50 && Close(said, end).Length > 0)
        {
            (minute, exact, end) = ((int)SpanishNumbers.Read(said, end, out _)!.Value, true, end + wide);
        }

        var hours = Close(said, end) is "h" or "hs" or "hrs" or "horas" && (article || exact);
        end += hours ? 1 : 0;
        var half = Half(said, end, out var part);
        if (!(article ? led || exact || hours || half is not null || At(said, i - 1) is "de" or "desde" or "hasta" or "antes" or "despues" or "y" or "entre" or "partir" or "para" or "hacia" or "a" or "con" : exact && At(said, i - 1) is not ("ritmo" or "kg" or "kilos") || half is not null)
            || part == 0 && (Counted.Contains(Close(said, end)) || Close(said, end) is "/" or "el" && Counted.Contains(Close(said, end + 1))))
        {
            return 0;
        }

        if (hour < 0 || hour > 23 && minute > 0)
        {
            return 0;
        }

        hour = half == "" && hour < 12 && hour > 0 ? hour : hour % 24;
        if (led)
        {
            Say(said, i, 1, told, At(said, i) == "a" ? "at" : "around");
        }

        var start = led ? i + 1 : i;
        var digit = minute.ToString("00", CultureInfo.InvariantCulture);
        var clock = hour.ToString(CultureInfo.InvariantCulture);
        _ = half is { Length: > 0 } && hour is >= 1 and <= 12
            ? Say(said, start, end + part - start, told, clock, ":", digit, half)
            : Say(said, start, end + part - start, told, hour == 0 ? "00" : clock, ":", digit);
        return end + part - i;
    }

    /// <summary>"De la tarde", "am": am or pm; null where neither is said.</summary>
    private static string? Half(List<Token> said, int i, out int length)
    {
        length = 0;
        var word = Close(said, i);
        if (word is "am" or "pm")
        {
            length = 1;
            return word;
        }

        if (word is "a" or "p" && At(said, i + 1) == "m")
        {
            length = 2;
            return word + "m";
        }

        var part = word is "de" or "por" or "en" && Close(said, i + 1) == "la" ? Close(said, i + 2) : word == "del" ? Close(said, i + 1) : "";
        length = part is "manana" or "madrugada" or "tarde" or "noche" or "tardecita" ? 3 : part is "mediodia" or "dia" ? 2 : 0;
        return length == 0 ? null : part is "manana" or "madrugada" or "dia" ? "am" : "pm";
    }

    /// <summary>"Cuarenta y cinco", "el 18", "2 veces": the number in digits, and whether it is a day of the month.</summary>
    private static int Number(List<Token> said, int i, List<Token> told)
    {
        if (SpanishNumbers.Read(said, i, out var width) is not { } number)
        {
            return 0;
        }

        var next = Close(said, i + width);
        if (number == 1 && next == "vez")
        {
            return Say(said, i, 2, told, "once");
        }

        Say(said, i, width, told, number.ToString(CultureInfo.InvariantCulture));
        var led = At(said, i - 1) is "el" or "al" or "del" or "dia" || At(said, i - 1) is "y" or "o" or "," && told.Count > 2 && told[^3].Word == "th";
        if (led && number is >= 1 and <= 31 && number == Math.Floor(number) && next is not ("/" or "-" or ":" or "x" or "h" or "hs" or "%" or "mi" or "lb") && !Counted.Contains(next))
        {
            told.Add(new Token("th", said[i + width - 1].End, said[i + width - 1].End, Boundary.None));
        }

        return width;
    }

    /// <summary>Words that mean one thing or another by what stands beside them.</summary>
    private int Beside(List<Token> said, int i, List<Token> told)
    {
        var (before, next) = (At(said, i - 1), Close(said, i + 1));
        switch (said[i].Word)
        {
            case "manana":
                return Say(said, i, 1, told, before is "la" or "esta" or "cada" && At(said, i - 2) is not ("a" or "de") ? "morning" : "tomorrow");
            case "y" when next is "media" or "medio" && before is "horas" or "hora" or "semanas" or "meses" or "anos" or "h" or "hs":
                return Say(said, i, 2, told, "and", "a", "half");
            case "un" or "una" when IsLength(next):
                return Say(said, i, 1, told, "1");
            case "un" or "una" when next is "par":
                return Say(said, i, 2, told, "a", "pair");
            case "un" or "una":
                return Say(said, i, 1, told, "a");
            case "unos" or "unas" when SpanishNumbers.Read(said, i + 1, out _) is null:
                return Say(said, i, 1, told, "some");
            case "series" when i == 0 || SpanishNumbers.Read(said, i - 1, out _) is null && !(next == "de" && SpanishNumbers.Read(said, i + 2, out _) is not null):
                return Say(said, i, 1, told, "intervals");
            case "menos" or "salvo" or "excepto" or "quitando" when IsDay(next) || next is "el" or "los" && IsDay(Close(said, i + 2)):
                return Say(said, i, 1, told, "except");
            case "trabajo" when IsDay(next) || next is "el" or "los" or "de" && IsDay(Close(said, i + 2)):
                return Say(said, i, 1, told, "work");
            // "3 series de 5 a 90", "tres por diez".
            case "por" when SpanishNumbers.Read(said, i - 1, out _) is not null && SpanishNumbers.Read(said, i + 1, out _) is not null:
                return Say(said, i, 1, told, "x");
            case "a" when said[i].Before == Boundary.None && SpanishNumbers.Read(said, i - 1, out _) is not null && SpanishNumbers.Read(said, i + 1, out _) is not null && (At(said, i - 2) is "x" or "por" || At(said, i - 2) == "de" && Repeated.Contains(At(said, i - 3))):
                return Say(said, i, 1, told, "at");
            case "de" when Repeated.Contains(before):
                return Say(said, i, 1, told, "of");
            case "de" or "del" when Reaches(said, i):
                return Say(said, i, 1, told, "from");
            case "no" when i + 1 < said.Count && said[i + 1].Before != Boundary.None:
                return Say(said, i, 1, told, "no");
            case "hace" when SpanishNumbers.Read(said, i + 1 + (next is "ya" or "como" or "unos" or "unas" ? 1 : 0), out _) is not null || next is "un" or "una":
                return Say(said, i, 1, told, "for");
            case "proximo" or "proxima" or "siguiente" when IsDay(next):
                return Say(said, i, 1, told);
            case "que" when next == "viene" && IsDay(before):
                return Say(said, i, 2, told);
            case "a" when IsDay(before) && IsDay(next):
                return Say(said, i, 1, told, "to");
            case "mar" when IsDay(before) || IsDay(At(said, i + 1)) || OfARun.Contains(next) || before is "y" or "a" || next is "y" or "o" or "a" && IsDay(Close(said, i + 2)):
                return Say(said, i, 1, told, "tuesday");
            case "lunes" or "martes" or "miercoles" or "jueves" or "viernes" or "sabados" or "domingos" when before is "los" or "cada":
                return Say(said, i, 1, told, names.Longest([said[i] with { Before = Boundary.None }], 0, out _)![0].Value + "s");
            default:
                return 0;
        }
    }

    /// <summary>What a day is told with: "mar pasadas", "mar suave".</summary>
    private static readonly HashSet<string> OfARun = new(StringComparer.Ordinal) { "pasadas", "series", "suave", "rodaje", "fuerte", "largo", "larga", "tempo", "cuestas", "fartlek", "intervalos", "nada", "descanso" };

    private static bool IsLength(string word) => word is "dia" or "semana" or "mes" or "ano" or "hora" or "kilo" or "minuto" or "sesion" or "semanita" or "diita";

    private bool IsDay(string word) => word.Length > 0 && names.Of(word) is [{ Value: var value }, ..] && value.EndsWith("day", StringComparison.Ordinal) && value.Length > 3;

    /// <summary>"Del 7 al 14", "de lunes a viernes", "del martes al jueves": from one to another, a few words on.</summary>
    private bool Reaches(List<Token> said, int i)
    {
        var from = i + 1 + (Close(said, i + 1) is "el" or "las" or "la" ? 1 : 0);
        if (!IsDay(Close(said, from)) && Close(said, from) is not ("manana" or "hoy") && SpanishNumbers.Read(said, from, out _) is null)
        {
            return false;
        }

        for (var j = from + 1; j < said.Count && j <= from + 4 && said[j].Before == Boundary.None; j++)
        {
            if (Until.Contains(said[j].Word))
            {
                var to = j + 1 + (Close(said, j + 1) is "el" or "las" or "la" ? 1 : 0);
                return IsDay(Close(said, to)) || Close(said, to) is "manana" or "hoy" || SpanishNumbers.Read(said, to, out _) is not null;
            }
        }

        return false;
    }
}
