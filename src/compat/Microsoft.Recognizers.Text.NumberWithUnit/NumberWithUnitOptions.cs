namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Switches of the models of measured values.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>The usual behaviour.</summary>
    None = 0,

    /// <summary>Build a fresh model rather than share one; without effect on results.</summary>
    NoProtoCache = 16,

    /// <summary>Reserved for experiments.</summary>
    ExperimentalMode = 4194304,

    /// <summary>Reserved for previews.</summary>
    EnablePreview = 8388608,
}
