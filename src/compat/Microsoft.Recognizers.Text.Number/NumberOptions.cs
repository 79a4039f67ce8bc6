namespace Microsoft.Recognizers.Text.Number;

/// <summary>Switches of the number models.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>The usual behaviour.</summary>
    None = 0,

    /// <summary>Percentages may be fractions of a whole: "six out of ten".</summary>
    PercentageMode = 1,

    /// <summary>Build a fresh model rather than share one; without effect on results.</summary>
    NoProtoCache = 16,

    /// <summary>Ordinals are relative to the start only: no "last" and "next".</summary>
    SuppressExtendedTypes = 2097152,

    /// <summary>Reserved for experiments.</summary>
    ExperimentalMode = 4194304,

    /// <summary>Reserved for previews.</summary>
    EnablePreview = 8388608,
}
