using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known of a team.</summary>
public partial class TeamDetails
{
    /// <summary>Creates an empty TeamDetails.</summary>
    public TeamDetails()
    {
    }

    /// <summary>Creates a TeamDetails from its parts; what is left out stays null.</summary>
    public TeamDetails(string id = default, string name = default, string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    /// <summary>The team's thread id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Its Microsoft Entra group, a GUID.</summary>
    [JsonProperty(PropertyName = "aadGroupId")]
    public string AadGroupId { get; set; }

    /// <summary>How many channels it has.</summary>
    [JsonProperty(PropertyName = "channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    [JsonProperty(PropertyName = "memberCount")]
    public int MemberCount { get; set; }

    /// <summary>`standard`, `sharedChannel` or `privateChannel`.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
