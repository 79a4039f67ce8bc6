using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Turns a line's sense and value into fields of a word.</summary>
internal static class SenseTable
{
    public static void Give(Word word, ReadOnlySpan<char> sense, ReadOnlySpan<char> value)
    {
        switch (sense)
        {
            case "month":
                word.Month = Number(value);
                break;
            case "weekday":
                word.Weekday = Number(value);
                break;
            case "weekdays":
                word.Weekday = Number(value);
                word.Roles |= Role.Plural;
                break;
            case "cardinal":
                word.Cardinal = Number(value);
                break;
            case "ordinal":
                word.Ordinal = Number(value);
                break;
            case "day":
                word.Shift = Number(value);
                word.Roles |= Role.SpecialDay;
                break;
            case "decade":
                word.Shift = Number(value);
                word.Roles |= Role.DecadeMark;
                break;
            case "clock":
                word.Shift = Number(value);
                word.Roles |= Role.Noon;
                break;
            case "unit":
                word.Unit = Enum.Parse<Unit>(value);
                break;
            case "units":
                word.Unit = Enum.Parse<Unit>(value);
                word.Roles |= Role.Plural;
                break;
            case "relative":
                word.Relative = Enum.Parse<Relative>(value);
                break;
            case "part":
                word.Part = Enum.Parse<DayPart>(value);
                break;
            case "parts":
                word.Part = Enum.Parse<DayPart>(value);
                word.Roles |= Role.Plural;
                break;
            case "mod":
                word.Mod = Enum.Parse<Mod>(value);
                break;
            case "season":
                word.Season = value.ToString();
                break;
            case "every":
                var space = value.IndexOf(' ');
                word.Amount = double.Parse(value[..space], CultureInfo.InvariantCulture);
                word.Every = Enum.Parse<Unit>(value[(space + 1)..]);
                break;
            case "holiday":
                word.Holiday = Holiday.Parse(value);
                break;
            case "role":
                word.Roles |= Enum.Parse<Role>(value);
                break;
            default:
                throw new ArgumentException($"The lexicon knows no sense '{sense}'.", nameof(sense));
        }
    }

    private static int Number(ReadOnlySpan<char> value) => int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
