using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension invoke.</summary>
public partial class MessagingExtensionResponse
{
    /// <summary>Creates an empty MessagingExtensionResponse.</summary>
    public MessagingExtensionResponse()
    {
    }

    /// <summary>Creates a MessagingExtensionResponse from its parts; what is left out stays null.</summary>
    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    /// <summary>The results.</summary>
    [JsonProperty(PropertyName = "composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long to keep the answer.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
