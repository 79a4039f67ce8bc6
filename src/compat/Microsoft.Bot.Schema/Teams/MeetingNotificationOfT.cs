using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification in a meeting with a value.</summary>
/// <typeparam name="T">What it carries.</typeparam>
public partial class MeetingNotification<T> : MeetingNotificationBase
{
    /// <summary>Creates an empty MeetingNotification.</summary>
    public MeetingNotification()
    {
    }

    /// <summary>The value.</summary>
    [JsonProperty(PropertyName = "value")]
    public T Value { get; set; }
}
