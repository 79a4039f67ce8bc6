using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of the HTTP response to an activity with delivery mode expectReplies.</summary>
public partial class ExpectedReplies
{
    /// <summary>Creates an empty ExpectedReplies.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Creates an ExpectedReplies of activities.</summary>
    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>What the bot answered, in order.</summary>
    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
