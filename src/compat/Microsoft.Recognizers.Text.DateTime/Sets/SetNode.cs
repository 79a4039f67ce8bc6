namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Something that repeats.</summary>
internal sealed class SetNode : Node
{
    public required string Timex;
}
