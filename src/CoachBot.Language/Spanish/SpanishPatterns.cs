using System.Buffers;
using System.Text.RegularExpressions;
using CoachBot.Language.Text;

namespace CoachBot.Language.Spanish;

/// <summary>The named patterns of patterns.es.txt, a name and a pattern a line.</summary>
internal sealed class SpanishPatterns
{
    private readonly Dictionary<string, string> patterns;

    private SpanishPatterns(IEnumerable<string> lines) =>
        patterns = lines.Select(line => line.Split(" = ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public static SpanishPatterns Load() => new(ResourceLines.Of("patterns.es.txt"));

    public IEnumerable<string> Names => patterns.Keys;

    public bool Has(string name) => patterns.ContainsKey(name);

    /// <summary>For words in lower case without accents.</summary>
    public SpanishPattern Of(string name) => new(patterns[name]);
}

/// <summary>A pattern that looks only at texts which hold something it cannot do without.</summary>
internal sealed class SpanishPattern(string pattern)
{
    private readonly Regex regex = new(pattern, RegexOptions.CultureInvariant);
    private readonly SearchValues<string>? required = Required.Of(pattern) is { } pieces ? SearchValues.Create(pieces, StringComparison.Ordinal) : null;

    private bool MayMatch(ReadOnlySpan<char> text) => required is null || text.ContainsAny(required);

    public bool IsMatch(ReadOnlySpan<char> text) => MayMatch(text) && regex.IsMatch(text);

    public Match Match(string text) => MayMatch(text) ? regex.Match(text) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>What a pattern finds, whatever it could do without: for tests.</summary>
    internal Match Search(string text) => regex.Match(text);

    public IEnumerable<Match> Matches(string text) => MayMatch(text) ? regex.Matches(text) : [];
}
