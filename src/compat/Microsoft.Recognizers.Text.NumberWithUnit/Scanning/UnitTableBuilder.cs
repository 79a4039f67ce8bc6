using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

/// <summary>Gathers the names of units.</summary>
/// <param name="ambiguous">Names that mean something else without a number.</param>
internal sealed class UnitTableBuilder(HashSet<string> ambiguous)
{
    private const int LongestAbbreviation = 3;

    private readonly List<(string, UnitName)> names = [];

    /// <summary>Adds a unit by all its names, separated by bars: "mile|miles".</summary>
    public UnitTableBuilder Add(string? subType, string unit, string spellings, string? isoCode = null)
    {
        var meaning = new Unit(unit, subType, isoCode);
        foreach (var spelling in spellings.Split('|'))
        {
            names.Add((spelling, new UnitName(meaning, spelling.Length > LongestAbbreviation && !ambiguous.Contains(spelling))));
        }

        return this;
    }

    public PhraseTable<UnitName> Build(bool matchCase = false) => new(names, matchCase);
}
