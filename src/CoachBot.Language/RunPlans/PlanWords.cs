using NodaTime;

namespace CoachBot.Language.RunPlans;

/// <summary>The words that plans are laid out with: weekdays, weeks, days, columns.</summary>
internal static class PlanWords
{
    private static readonly string[][] DayNames =
    [
        ["monday", "mon", "m", "lunes", "lun"], ["tuesday", "tues", "tue", "tu", "martes", "mar"], ["wednesday", "weds", "wed", "w", "miércoles", "miercoles", "mié", "mie"],
        ["thursday", "thurs", "thur", "thu", "th", "jueves", "jue"], ["friday", "fri", "f", "viernes", "vie"], ["saturday", "sat", "sa", "sábado", "sabado", "sáb", "sab"], ["sunday", "sun", "su", "domingo", "dom"],
    ];

    /// <summary>A weekday's name, full or short; single letters only where a heading makes them plain.</summary>
    public static IsoDayOfWeek? Day(ReadOnlySpan<char> word, bool heading = false)
    {
        var trimmed = word.Trim().Trim("*_:.-–—#()[]").Trim();
        for (var day = 0; day < DayNames.Length; day++)
        {
            foreach (var name in DayNames[day])
            {
                if (trimmed.Equals(name, StringComparison.OrdinalIgnoreCase) && (heading || name.Length >= 3) && !(name == "mar" && !heading))
                {
                    return (IsoDayOfWeek)(day + 1);
                }
            }
        }

        return null;
    }

    /// <summary>"Week 3", "Wk 3", "W3", "Semana 3" at the beginning of a text: its number, and where the rest begins.</summary>
    public static int? Week(ReadOnlySpan<char> text, out int end) => Numbered(text, ["week", "wk", "w", "semana", "sem"], out end);

    /// <summary>"Day 2", "D2", "Día 2": 1 is Monday.</summary>
    public static int? DayNumber(ReadOnlySpan<char> text, out int end) => Numbered(text, ["day", "d", "día", "dia"], out end) is { } number and >= 1 and <= 7 ? number : null;

    private static int? Numbered(ReadOnlySpan<char> text, ReadOnlySpan<string> names, out int end)
    {
        end = 0;
        var i = 0;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '*' or '#' or '_' or '-' or '•' or '[' or '('))
        {
            i++;
        }

        foreach (var name in names)
        {
            if (!text[i..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var j = i + name.Length;
            if (name.Length > 1)
            {
                while (j < text.Length && (text[j] is ' ' or '#' or '.' or '_' or '-'))
                {
                    j++;
                }
            }

            var start = j;
            while (j < text.Length && char.IsAsciiDigit(text[j]) && j - start < 4)
            {
                j++;
            }

            if (j > start && (j == text.Length || !char.IsLetterOrDigit(text[j]) || text[j] is 'd' or 'D'))
            {
                end = j;
                return int.Parse(text[start..j]);
            }
        }

        return null;
    }
}
