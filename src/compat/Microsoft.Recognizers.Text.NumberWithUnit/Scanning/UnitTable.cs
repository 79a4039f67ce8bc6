using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

/// <summary>The units of one kind of model.</summary>
internal sealed class UnitTable
{
    /// <summary>Names after a number: "km".</summary>
    public required PhraseTable<UnitName> Suffixes { get; init; }

    /// <summary>Names after a number whose capitals matter; these come first: "MB", not "Mb".</summary>
    public PhraseTable<UnitName>? CapitalSuffixes { get; init; }

    /// <summary>Names before a number: "age", "$".</summary>
    public PhraseTable<UnitName>? Prefixes { get; init; }

    /// <summary>Smaller units that may follow a larger one, with the fraction of it they are: inches after feet, 1/12.</summary>
    public Dictionary<(string Large, string Small), double> Parts { get; init; } = [];

    /// <summary>Says whether the name of a unit is a word or another name in its place.</summary>
    public Func<UnitPlace, bool> IsOtherwise { get; init; } = _ => false;
}
