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

    public bool Has(string name) => patterns.ContainsKey(name);

    /// <summary>For words in lower case without accents.</summary>
    public Regex Of(string name) => new(patterns[name], RegexOptions.CultureInvariant);
}
