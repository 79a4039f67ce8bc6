namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time on a day; or, without these, one instant with its own timex.</summary>
internal sealed class InstantNode : Node
{
    public DateNode? Date;
    public TimeNode? Time;
    public string? Timex;
    public Moment At;

    public bool Present => Timex == "PRESENT_REF";
}
