using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures. Resolution: <c>value</c> and <c>unit</c>: C, F, K, R, D or Degree.</summary>
public class TemperatureModel : AbstractNumberWithUnitModel
{
    internal TemperatureModel(UnitTable units)
        : base(units)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "temperature";
}
