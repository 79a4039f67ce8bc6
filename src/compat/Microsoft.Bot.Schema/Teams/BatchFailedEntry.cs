using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member whom a batch did not reach.</summary>
public partial class BatchFailedEntry
{
    /// <summary>Creates an empty BatchFailedEntry.</summary>
    public BatchFailedEntry()
    {
    }

    /// <summary>Their id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Why.</summary>
    [JsonProperty(PropertyName = "error")]
    public string Error { get; set; }
}
