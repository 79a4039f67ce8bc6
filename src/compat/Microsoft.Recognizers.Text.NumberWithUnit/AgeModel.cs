using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages. Resolution: <c>value</c> and <c>unit</c>: Year, Month, Week or Day.</summary>
public class AgeModel : AbstractNumberWithUnitModel
{
    internal AgeModel(UnitTable units)
        : base(units)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "age";
}
