using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public partial class TenantInfo
{
    /// <summary>Creates an empty TenantInfo.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Creates a TenantInfo from its parts; what is left out stays null.</summary>
    public TenantInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>Its Microsoft Entra id, a GUID.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
