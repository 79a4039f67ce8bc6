namespace Microsoft.Bot.Schema;

/// <summary>A message between a user and a bot.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The text's locale, BCP 47.</summary>
    string Locale { get; set; }

    /// <summary>The message's text.</summary>
    string Text { get; set; }

    /// <summary>The message as speech: SSML or plain text.</summary>
    string Speak { get; set; }

    /// <summary>One of InputHints.</summary>
    string InputHint { get; set; }

    /// <summary>What to show where the attachments cannot be.</summary>
    string Summary { get; set; }

    /// <summary>One of TextFormatTypes; markdown when null.</summary>
    string TextFormat { get; set; }

    /// <summary>One of AttachmentLayoutTypes; list when null.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>What goes with the message.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons that vanish when one is pressed.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>One of ActivityImportance.</summary>
    string Importance { get; set; }

    /// <summary>One of DeliveryModes; normal when null.</summary>
    string DeliveryMode { get; set; }

    /// <summary>When the activity is no longer worth showing.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>A value that goes with the activity; a JObject or JToken after it came over the wire.</summary>
    object Value { get; set; }

    /// <summary>A programmatic action that goes with the message.</summary>
    SemanticAction SemanticAction { get; set; }

    /// <summary>Whether there is anything to show or say: text, summary, attachments or channel data.</summary>
    bool HasContent();

    /// <summary>The mentions among the entities.</summary>
    Mention[] GetMentions();
}
