using Microsoft.Recognizers.Text.Number.Ranges;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>The number words of a language.</summary>
internal sealed class NumberLanguage
{
    private readonly Dictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> words;

    public NumberLanguage(IEnumerable<KeyValuePair<string, NumberWord>> words) =>
        this.words = new Dictionary<string, NumberWord>(words, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Phrases such as "next to last"; built when first asked for.</summary>
    public required Lazy<PhraseTable<(OrdinalOrigin Origin, int Offset)>> Relatives { get; init; }

    /// <summary>The words of ranges, if ranges are known in this language; built when first asked for.</summary>
    public Lazy<RangeWords>? Ranges { get; init; }

    /// <summary>What makes a rank of digits: "th" in "11th".</summary>
    public required string[] OrdinalSuffixes { get; init; }

    /// <summary>"per cent", in several words.</summary>
    public required string[] PercentPhrases { get; init; }

    /// <summary>Whether commas come before decimals and points between thousands.</summary>
    public bool DecimalComma { get; init; }

    /// <summary>The one suffix that may stand apart: "11 th".</summary>
    public string? LooseOrdinalSuffix { get; init; }

    public NumberWord? Find(ReadOnlySpan<char> word) => words.TryGetValue(word, out var found) ? found : null;

    public bool IsOrdinalSuffix(ReadOnlySpan<char> word, bool tight)
    {
        if (!tight)
        {
            return LooseOrdinalSuffix is not null && word.Equals(LooseOrdinalSuffix, StringComparison.OrdinalIgnoreCase);
        }

        foreach (var suffix in OrdinalSuffixes)
        {
            if (word.Equals(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
