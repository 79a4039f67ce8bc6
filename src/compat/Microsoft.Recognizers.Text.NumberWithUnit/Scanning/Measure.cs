namespace Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

/// <summary>A measured value found in a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Value">How many; <see langword="null"/> for a unit without a number.</param>
/// <param name="Unit">Of what.</param>
/// <param name="IsCompound">Whether it was put together: "5 feet 2 inches".</param>
internal readonly record struct Measure(int Start, int End, int Next, double? Value, Unit Unit, bool IsCompound);
