using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds amounts of money. Resolution: <c>value</c>, <c>unit</c> and, where there is one, <c>isoCurrency</c>.</summary>
public class CurrencyModel : AbstractNumberWithUnitModel
{
    internal CurrencyModel(UnitTable units)
        : base(units)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "currency";
}
