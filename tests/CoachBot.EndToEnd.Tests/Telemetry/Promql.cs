using System.Text.RegularExpressions;

namespace CoachBot.EndToEnd.Tests.Telemetry;

/// <param name="Labels">Those that it is narrowed by, and those that the sum around it keeps.</param>
internal sealed record Selector(string Metric, IReadOnlySet<string> Labels);

/// <summary>
/// A light reader of PromQL: words, brackets, what is asked of which number by which labels. It does not know types, as promtool does; it
/// refuses what it does not know.
/// </summary>
internal sealed partial class Promql
{
    private static readonly HashSet<string> Functions =
        ["rate", "increase", "histogram_quantile", "sum", "max", "min", "avg", "count", "topk", "clamp_min", "absent", "time", "changes", "label_replace"];

    private static readonly HashSet<string> Words = ["by", "without", "on", "ignoring", "and", "or", "unless", "offset", "bool", "group_left", "group_right"];

    private Promql(IReadOnlyList<Selector> selectors) => Selectors = selectors;

    public IReadOnlyList<Selector> Selectors { get; }

    /// <exception cref="FormatException">It is no query, or one with something that is not known here.</exception>
    public static Promql Read(string query)
    {
        var rest = Matchers().Replace(query, "");
        Balanced(rest);
        var grouped = Grouping().Matches(rest).SelectMany(match => Names(match.Groups["labels"].Value)).ToHashSet();
        var selectors = Metric().Matches(Grouping().Replace(query, " "))
            .Where(match => !Functions.Contains(match.Groups["name"].Value) && !Words.Contains(match.Groups["name"].Value))
            .Select(match => new Selector(match.Groups["name"].Value, Narrowing().Matches(match.Groups["matchers"].Value).Select(label => label.Groups["label"].Value).Concat(grouped).ToHashSet()))
            .ToArray();
        if (selectors.Length == 0)
        {
            throw new FormatException($"Asks of no number: {query}");
        }

        foreach (Match call in Call().Matches(rest))
        {
            if (!Functions.Contains(call.Groups["name"].Value) && !Words.Contains(call.Groups["name"].Value))
            {
                throw new FormatException($"{call.Groups["name"].Value} is no function: {query}");
            }
        }

        return new Promql(selectors);
    }

    private static IEnumerable<string> Names(string labels) => labels.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static void Balanced(string query)
    {
        var open = new Stack<char>();
        foreach (var character in query)
        {
            if (character is '(' or '[' or '{')
            {
                open.Push(character);
            }
            else if (character is ')' or ']' or '}' && !(open.TryPop(out var opened) && (opened, character) is ('(', ')') or ('[', ']') or ('{', '}')))
            {
                throw new FormatException($"Brackets do not match: {query}");
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException($"A bracket stays open: {query}");
        }
    }

    [GeneratedRegex("(?<![\\w$\\[.])(?<name>[a-z_][a-z0-9_]*)\\s*(?<matchers>\\{[^}]*\\})?(?!\\s*\\()(?![\\w(])", RegexOptions.None)]
    private static partial Regex Metric();

    [GeneratedRegex("\\{[^}]*\\}|\\[[^\\]]*\\]")]
    private static partial Regex Matchers();

    [GeneratedRegex("(?<label>[a-zA-Z_]\\w*)\\s*(=~|!~|!=|=)\\s*\"[^\"]*\"")]
    private static partial Regex Narrowing();

    [GeneratedRegex("\\b(by|without|on|ignoring)\\s*\\((?<labels>[^)]*)\\)")]
    private static partial Regex Grouping();

    [GeneratedRegex("(?<name>[a-z_]\\w*)\\s*\\(")]
    private static partial Regex Call();
}
