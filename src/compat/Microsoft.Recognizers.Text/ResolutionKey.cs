namespace Microsoft.Recognizers.Text;

/// <summary>Keys of <see cref="ModelResult.Resolution"/>.</summary>
public static class ResolutionKey
{
    /// <summary>A list of possible values, for dates and times.</summary>
    public const string ValueSet = "values";

    /// <summary>The value, as invariant text for numbers.</summary>
    public const string Value = "value";

    /// <summary>The kind of a value inside a value set.</summary>
    public const string Type = "type";

    /// <summary>The unit of a measured value, by its canonical name.</summary>
    public const string Unit = "unit";

    /// <summary>How sure a choice is, from 0 to 1.</summary>
    public const string Score = "score";

    /// <summary>ISO 4217 code of a currency.</summary>
    public const string IsoCurrency = "isoCurrency";

    /// <summary>Refines the type name: <c>integer</c>, <c>fraction</c>, <c>Length</c> and so on.</summary>
    public const string SubType = "subtype";

    /// <summary>Distance of an ordinal from <see cref="RelativeTo"/>.</summary>
    public const string Offset = "offset";

    /// <summary>Where an ordinal counts from: <c>start</c>, <c>current</c> or <c>end</c>.</summary>
    public const string RelativeTo = "relativeTo";
}
