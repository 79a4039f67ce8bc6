using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

/// <summary>The units of one kind of model.</summary>
internal sealed class UnitTable
{
    /// <summary>Names after a number: "km".</summary>
    public required PhraseTable<UnitName> Suffixes { get; init; }

    /// <summary>Names before a number: "age", "$".</summary>
    public PhraseTable<UnitName>? Prefixes { get; init; }

    /// <summary>Smaller units that may follow a larger one, with the fraction of it they are: inches after feet, 1/12.</summary>
    public Dictionary<(string Large, string Small), double> Parts { get; init; } = [];

    /// <summary>Says that a unit in its place is a word or a name instead, given the token it starts and the one after it.</summary>
    public Func<TokenList, int, int, bool, bool> IsOtherwise { get; init; } = (_, _, _, _) => false;
}
