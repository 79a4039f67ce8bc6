using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of a conversation's members.</summary>
public partial class PagedMembersResult
{
    /// <summary>Creates an empty PagedMembersResult.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Creates a PagedMembersResult from its parts; what is left out stays null.</summary>
    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Opaque: hand it back for the next page; null on the last.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members of this page.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount> Members { get; set; }
}
