using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Members whom a batch did not reach, page by page.</summary>
public partial class BatchFailedEntriesResponse
{
    /// <summary>Creates an empty BatchFailedEntriesResponse.</summary>
    public BatchFailedEntriesResponse()
    {
    }

    /// <summary>Asks for the next page.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonProperty(PropertyName = "failedEntries")]
    public IList<BatchFailedEntry> FailedEntries { get; set; }
}
