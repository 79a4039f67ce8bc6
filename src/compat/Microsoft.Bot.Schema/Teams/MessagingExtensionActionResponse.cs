using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension's action invoke.</summary>
public partial class MessagingExtensionActionResponse
{
    /// <summary>Creates an empty MessagingExtensionActionResponse.</summary>
    public MessagingExtensionActionResponse()
    {
    }

    /// <summary>Creates a MessagingExtensionActionResponse from its parts; what is left out stays null.</summary>
    public MessagingExtensionActionResponse(TaskModuleResponseBase task = default, MessagingExtensionResult composeExtension = default)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    /// <summary>What to show next.</summary>
    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>Or the results.</summary>
    [JsonProperty(PropertyName = "composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long to keep the answer.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
