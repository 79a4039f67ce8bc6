using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Activities that make up a transcript upload.</summary>
public partial class Transcript
{
    /// <summary>Creates an empty Transcript.</summary>
    public Transcript()
    {
    }

    /// <summary>Creates a Transcript from its parts; what is left out stays null.</summary>
    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The activities, each with an id and a timestamp.</summary>
    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
