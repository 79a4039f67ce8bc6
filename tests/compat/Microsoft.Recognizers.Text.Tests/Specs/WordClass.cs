using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Tests.Specs;

/// <summary>Words of which a sentence may hold any: months, weekdays, numbers. A grammar that knows one knows the others.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Words">The words, in lower case.</param>
internal sealed record WordClass(string Name, params string[] Words)
{
    private readonly Regex pattern = new($@"(?<!\w)({string.Join('|', Words)})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The text with each of the words replaced by the one so many places on, capitals kept.</summary>
    public string Turn(string text, int places) => pattern.Replace(text, match =>
    {
        var word = Words[(Array.IndexOf(Words, match.Value.ToLowerInvariant()) + places) % Words.Length];
        return char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    });
}
