using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The results of a messaging extension.</summary>
public partial class MessagingExtensionResult
{
    /// <summary>Creates an empty MessagingExtensionResult.</summary>
    public MessagingExtensionResult()
    {
    }

    /// <summary>Creates a MessagingExtensionResult from its parts; what is left out stays null.</summary>
    public MessagingExtensionResult(
        string attachmentLayout = default, string type = default, IList<MessagingExtensionAttachment> attachments = default,
        MessagingExtensionSuggestedAction suggestedActions = default, string text = default, Activity activityPreview = default)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    /// <summary>`list` or `grid`.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>`result`, `auth`, `config`, `message` or `botMessagePreview`.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The results.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    /// <summary>What it asks first.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    /// <summary>A message instead of results.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>An activity to look at before it is sent.</summary>
    [JsonProperty(PropertyName = "activityPreview")]
    public Activity ActivityPreview { get; set; }
}
