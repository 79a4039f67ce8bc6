using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a batch is.</summary>
public partial class BatchOperationState
{
    /// <summary>Creates an empty BatchOperationState.</summary>
    public BatchOperationState()
    {
    }

    /// <summary>`Ongoing`, `Completed` or `Failed`.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }

    /// <summary>How often each HTTP status came.</summary>
    [JsonProperty(PropertyName = "statusMap")]
    public IDictionary<int, int> StatusMap { get; set; }

    /// <summary>When to try again.</summary>
    [JsonProperty(PropertyName = "retryAfter")]
    public System.DateTime? RetryAfter { get; set; }

    /// <summary>How many members there are.</summary>
    [JsonProperty(PropertyName = "totalEntriesCount")]
    public int? TotalEntriesCount { get; set; }
}
