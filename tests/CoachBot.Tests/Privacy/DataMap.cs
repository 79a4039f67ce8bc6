using System.Text.RegularExpressions;

namespace CoachBot.Tests.Privacy;

/// <summary>What infra/PRIVACY.md says of the tables and columns of the database.</summary>
internal static partial class DataMap
{
    public static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "infra/PRIVACY.md"));

    /// <summary>Of our own tables each line: a column, what it holds, and whether that is encrypted.</summary>
    public static IReadOnlyList<(string Table, string Column, string Holds, bool Encrypted)> Lines { get; } =
        [.. Tables().SelectMany(table => Line().Matches(table.Body).Select(line => (table.Name, line.Groups[1].Value, line.Groups[2].Value, line.Groups[3].Value == "yes")))];

    /// <summary>The columns of the tables that others make: the job engine, the migrations.</summary>
    public static IReadOnlyDictionary<string, string[]> OfOthers { get; } =
        Others().Matches(Page).ToDictionary(line => line.Groups[1].Value, line => Name().Matches(line.Groups[2].Value).Select(name => name.Groups[1].Value).ToArray());

    /// <summary>Our own tables, with what is said of each as a whole.</summary>
    public static IEnumerable<(string Name, string About, string Body)> Tables() => Page.Split("\n## The tables of others")[0].Split("\n### ").Skip(1)
        .Select(section => (section[..section.IndexOf('\n', StringComparison.Ordinal)].Trim(), section[section.IndexOf('\n', StringComparison.Ordinal)..section.IndexOf('|', StringComparison.Ordinal)].Trim(), section));

    [GeneratedRegex(@"^\| `(\w+)` \| (.*?) \| (yes|no) \|$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\| `([\w.]+)` \| ((?:`\w+`(?:, )?)+) \| .+ \|$", RegexOptions.Multiline)]
    private static partial Regex Others();

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex Name();
}
