using System.Text;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Language.RunPlans;

/// <summary>Plans as calendar files: an event a day (RFC 5545; folded lines, escaped commas and line ends).</summary>
internal static class IcsLayout
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static List<PlanEntry>? Read(string text)
    {
        if (!text.Contains("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var entries = new List<PlanEntry>();
        LocalDate? date = null;
        var summary = "";
        var description = "";
        foreach (var line in Unfold(text))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var value = line[(colon + 1)..];
            switch (line[..colon].Split(';')[0].ToUpperInvariant())
            {
                case "BEGIN" when value.Equals("VEVENT", StringComparison.OrdinalIgnoreCase):
                    (date, summary, description) = (null, "", "");
                    break;
                case "DTSTART" when value.Length >= 8 && Day.Parse(value[..8]) is { Success: true } starts:
                    date = starts.Value;
                    break;
                case "SUMMARY":
                    summary = Plain(value);
                    break;
                case "DESCRIPTION":
                    description = Plain(value);
                    break;
                case "END" when value.Equals("VEVENT", StringComparison.OrdinalIgnoreCase) && date is { } day:
                    entries.Add(new PlanEntry(-1, null, day, Workout.Read(summary, null) is { Kind: not null, Metres: not null } || description.Length == 0 || description.StartsWith(summary, StringComparison.Ordinal) && summary.Length > 0 && description.Length == summary.Length
                        ? summary
                        : $"{summary}\n{description}"));
                    (date, summary, description) = (null, "", "");
                    break;
                default:
                    break;
            }
        }

        return entries;
    }

    private static IEnumerable<string> Unfold(string text)
    {
        var pending = new StringBuilder();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                pending.Append(line, 1, line.Length - 1);
                continue;
            }

            yield return pending.ToString();
            pending.Clear().Append(line);
        }

        yield return pending.ToString();
    }

    private static string Plain(string value) =>
        value.Replace("\\n", "\n", StringComparison.OrdinalIgnoreCase).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal).Trim();
}
