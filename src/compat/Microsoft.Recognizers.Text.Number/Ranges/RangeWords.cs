using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Ranges;

/// <summary>The phrases that compare with a number or stretch from one number to another.</summary>
internal sealed class RangeWords
{
    /// <summary>Before a number: "more than".</summary>
    public required PhraseTable<Comparison> Before { get; init; }

    /// <summary>After a number: "or more".</summary>
    public required PhraseTable<Comparison> After { get; init; }

    /// <summary>After the number of a comparison, to make the number itself belong: "or equal".</summary>
    public required PhraseTable<bool> OrEqual { get; init; }

    /// <summary>Openings of a two-sided range, each with the words that stand between its bounds: "between" and "and".</summary>
    public required (string Opening, string[] Middles)[] Pairs { get; init; }

    /// <summary>What stands between the bounds of a range without an opening: "to".</summary>
    public required string[] Till { get; init; }

    /// <summary>What may join two comparisons: "and", "but".</summary>
    public required string[] Joins { get; init; }

    /// <summary>Words to skip before a bound: "the" in "between the tenth and the fifteenth".</summary>
    public required string[] Skipped { get; init; }
}
