using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The id of something that a channel created.</summary>
public partial class ResourceResponse
{
    /// <summary>Creates an empty ResourceResponse.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Creates a ResourceResponse from its parts; what is left out stays null.</summary>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The channel's id for it; empty when the channel gives none.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
