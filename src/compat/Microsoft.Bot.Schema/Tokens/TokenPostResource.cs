using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client posts a token straight to the token service.</summary>
public partial class TokenPostResource
{
    /// <summary>Creates an empty TokenPostResource.</summary>
    public TokenPostResource()
    {
    }

    /// <summary>Creates a TokenPostResource from its parts; what is left out stays null.</summary>
    public TokenPostResource(string sasUrl = default)
    {
        SasUrl = sasUrl;
    }

    /// <summary>The signed URL.</summary>
    [JsonProperty(PropertyName = "sasUrl")]
    public string SasUrl { get; set; }
}
