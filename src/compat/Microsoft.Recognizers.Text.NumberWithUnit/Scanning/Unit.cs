namespace Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

/// <summary>A unit of measure.</summary>
/// <param name="Name">Canonical name, such as <c>Kilometer</c>.</param>
/// <param name="SubType">Kind of quantity, such as <c>Length</c>, where there are several.</param>
/// <param name="IsoCode">ISO 4217 code, for money.</param>
internal sealed record Unit(string Name, string? SubType = null, string? IsoCode = null);

/// <summary>A unit as it is written.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="StandsAlone">Whether it is found without a number, too: "gramme", but not "foot".</param>
internal sealed record UnitName(Unit Unit, bool StandsAlone);
