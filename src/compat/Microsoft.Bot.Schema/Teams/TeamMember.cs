using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member to whom a batch goes.</summary>
public partial class TeamMember
{
    /// <summary>Creates an empty TeamMember.</summary>
    public TeamMember()
    {
    }

    /// <summary>Creates a TeamMember from its parts; what is left out stays null.</summary>
    public TeamMember(string id = default)
    {
        Id = id;
    }

    /// <summary>Their id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
