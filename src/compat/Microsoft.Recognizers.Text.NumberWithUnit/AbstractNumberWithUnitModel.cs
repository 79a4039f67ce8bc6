using System.Globalization;
using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>What the models of measured values have in common.</summary>
public abstract class AbstractNumberWithUnitModel : IModel
{
    private readonly UnitTable units;

    private protected AbstractNumberWithUnitModel(UnitTable units) => this.units = units;

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var measures = MeasureScanner.Scan(query, units);
        var results = new List<ModelResult>(measures.Count);
        foreach (var measure in measures)
        {
            results.Add(new ModelResult
            {
                Text = query[measure.Start..measure.End].ToLowerInvariant(),
                Start = measure.Start,
                End = measure.End - 1,
                TypeName = ModelTypeName,
                Resolution = Resolution(measure),
            });
        }

        return results;
    }

    private static SortedDictionary<string, object> Resolution(Measure measure)
    {
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [ResolutionKey.Unit] = measure.Unit.Name,
            [ResolutionKey.Value] = Value(measure)!,
        };
        if (measure.Unit.SubType is { } subType)
        {
            resolution[ResolutionKey.SubType] = subType;
        }

        if (measure.Unit.IsoCode is { } isoCode)
        {
            resolution[ResolutionKey.IsoCurrency] = isoCode;
        }

        return resolution;
    }

    private static string? Value(Measure measure) =>
        measure.Value?.ToString(measure.IsCompound ? "R" : "G15", CultureInfo.InvariantCulture);
}
