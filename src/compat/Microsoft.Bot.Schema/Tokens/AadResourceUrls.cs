using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Resources that tokens are wanted for.</summary>
public partial class AadResourceUrls
{
    /// <summary>Creates an empty AadResourceUrls.</summary>
    public AadResourceUrls()
    {
    }

    /// <summary>Creates a AadResourceUrls from its parts; what is left out stays null.</summary>
    public AadResourceUrls(IList<string> resourceUrls = default)
    {
        ResourceUrls = resourceUrls;
    }

    /// <summary>Their URLs.</summary>
    [JsonProperty(PropertyName = "resourceUrls")]
    public IList<string> ResourceUrls { get; set; }
}
