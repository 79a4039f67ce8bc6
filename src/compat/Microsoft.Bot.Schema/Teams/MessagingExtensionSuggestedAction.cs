using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a messaging extension asks first.</summary>
public partial class MessagingExtensionSuggestedAction
{
    /// <summary>Creates an empty MessagingExtensionSuggestedAction.</summary>
    public MessagingExtensionSuggestedAction()
    {
    }

    /// <summary>Creates a MessagingExtensionSuggestedAction from its parts; what is left out stays null.</summary>
    public MessagingExtensionSuggestedAction(IList<CardAction> actions = default)
    {
        Actions = actions;
    }

    /// <summary>The actions.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
