using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The stage of a meeting.</summary>
/// <typeparam name="T">What it carries.</typeparam>
public partial class MeetingStageSurface<T> : Surface
{
    /// <summary>Creates an empty MeetingStageSurface.</summary>
    public MeetingStageSurface()
    {
        Type = "meetingStage";
    }

    /// <summary>`task`.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; } = "task";

    /// <summary>What it shows.</summary>
    [JsonProperty(PropertyName = "content")]
    public T Content { get; set; }
}
