namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What lies before, after, since, until or around something else.</summary>
internal sealed class OpenNode : Node
{
    public Mod Mod;
    public required Node Inner;

    /// <summary>"before around", "before the end of": the second half of the published Mod.</summary>
    public string? Nuance;

    /// <summary>The bound is a day, not an instant.</summary>
    public bool WholeDay;

    /// <summary>The published result names what the bound was taken from.</summary>
    public bool Sourced = true;
}
