using System.Globalization;
using CoachBot.Language;

namespace CoachBot.Language.Tests;

/// <summary>One line of a case file: <c>text => intents | slots | flags</c>; empty fields are empty answers, a missing field is not judged.</summary>
internal sealed record Case(string Text, IReadOnlyList<string> Intents, IReadOnlyDictionary<string, string>? Slots, IReadOnlyList<string>? Flags, Expecting? Expecting, string Line)
{
    /// <summary>What comes behind the best and below this is only the other of two buttons.</summary>
    private const double RunnerUp = 0.5;

    public bool IntentsRight(Reading reading) =>
        Intents.Order(StringComparer.Ordinal).SequenceEqual(reading.Intents.Where((score, i) => i == 0 || score.Confidence >= RunnerUp).Select(score => Name(score.Name)).Order(StringComparer.Ordinal));

    public bool FlagsRight(Reading reading) => Flags is null || Flags.Order(StringComparer.Ordinal).SequenceEqual(reading.Flags.Select(flag => Name(flag)).Order(StringComparer.Ordinal));

    private static string Name<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static IEnumerable<Case> In(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", file)))
        {
            if (line.Trim().Length == 0 || line[0] == '#')
            {
                continue;
            }

            var halves = line.Split("=>", 2);
            if (halves.Length < 2)
            {
                throw new FormatException($"{file}: '{line}' has no =>");
            }

            var fields = halves[1].Split('|');
            var text = halves[0].Trim();
            Expecting? expecting = null;
            if (text.StartsWith('<') && text.IndexOf('>', StringComparison.Ordinal) is > 0 and var end)
            {
                expecting = Enum.Parse<Expecting>(text[1..end], ignoreCase: true);
                text = text[(end + 1)..].Trim();
            }

            yield return new Case(
                text,
                Split(fields[0], ','),
                fields.Length > 1 ? Split(fields[1], ';').Select(slot => slot.Split('=', 2)).ToDictionary(slot => slot[0].Trim(), slot => slot[1].Trim(), StringComparer.Ordinal) : null,
                fields.Length > 2 ? Split(fields[2], ',') : null,
                expecting,
                line);
        }
    }

    private static string[] Split(string field, char by) => field.Split(by, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
