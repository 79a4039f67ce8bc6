using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds lengths, weights, volumes, areas, speeds, angles and amounts of information. Resolution: <c>value</c>, <c>unit</c> and <c>subtype</c>.</summary>
public class DimensionModel : AbstractNumberWithUnitModel
{
    internal DimensionModel(UnitTable units)
        : base(units)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "dimension";
}
