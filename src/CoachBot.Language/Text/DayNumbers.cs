using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Language.Text;

/// <summary>
/// "Mon 23 rest, Tue 24 intervals 8 km": numbers that go up with the days they stand behind are days of the month, and no kilometres. The days
/// alone tell the week.
/// </summary>
internal static partial class DayNumbers
{
    /// <summary>Two could be kilometres by chance.</summary>
    private const int Fewest = 3;
    private const int ShortestMonth = 28;
    private const int LongestMonth = 31;

    private static readonly string[][] Days = [["mon", "lun"], ["tue", "mar"], ["wed", "mie"], ["thu", "jue"], ["fri", "vie"], ["sat", "sab"], ["sun", "dom"]];

    /// <summary>The text without such numbers; the text itself where there are none.</summary>
    public static string LeftOut(string text)
    {
        var found = new List<(Capture Number, int Day, int Value)>();
        foreach (Match match in Numbered().Matches(text))
        {
            var day = Array.FindIndex(Days, names => names.Contains(PlainText.Of(match.Groups["day"].Value)));
            found.Add((match.Groups["number"], day, int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)));
        }

        if (found.Count < Fewest || !found.Zip(found.Skip(1)).All(pair => Follows(pair.First.Day, pair.First.Value, pair.Second.Day, pair.Second.Value)))
        {
            return text;
        }

        foreach (var (number, _, _) in found.AsEnumerable().Reverse())
        {
            text = text.Remove(number.Index, number.Length);
        }

        return text;
    }

    /// <summary>As many days on, within the month or over its end.</summary>
    private static bool Follows(int day, int number, int nextDay, int nextNumber)
    {
        var days = (nextDay - day + Days.Length) % Days.Length;
        return days > 0 && (nextNumber - number == days || number + days - nextNumber is >= ShortestMonth and <= LongestMonth);
    }

    [GeneratedRegex(@"\b(?<day>mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\p{L}*\.?[ \t]+(?<number>[0-3]?\d)\b(?![ \t]*(?:[.,:/x-]\d|k|mi|m\b|['’h]|st\b|nd\b|rd\b|th\b|de\b|of\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
