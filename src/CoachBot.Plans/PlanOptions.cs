namespace CoachBot.Plans;

/// <summary>The section <c>Coach</c>.</summary>
public sealed class PlanOptions
{
    public const string Section = "Coach";

    /// <summary>IANA id of the zone that runners are taken to live in until their own is known.</summary>
    public string DefaultTimeZone { get; set; } = "UTC";
}
