using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a messaging extension's action invoke carries.</summary>
public partial class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Creates an empty MessagingExtensionAction.</summary>
    public MessagingExtensionAction()
    {
    }

    /// <summary>The command.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>`message`, `compose` or `commandbox`.</summary>
    [JsonProperty(PropertyName = "commandContext")]
    public string CommandContext { get; set; }

    /// <summary>`edit` or `send`.</summary>
    [JsonProperty(PropertyName = "botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    /// <summary>The previewed activities.</summary>
    [JsonProperty(PropertyName = "botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    /// <summary>The message acted on.</summary>
    [JsonProperty(PropertyName = "messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    /// <summary>The magic code of a sign-in.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
