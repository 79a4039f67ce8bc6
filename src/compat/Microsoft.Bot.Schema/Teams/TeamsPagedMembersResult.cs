using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of a conversation's members.</summary>
public partial class TeamsPagedMembersResult
{
    /// <summary>Creates an empty TeamsPagedMembersResult.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Opaque: hand it back for the next page; null on the last.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members of this page.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
