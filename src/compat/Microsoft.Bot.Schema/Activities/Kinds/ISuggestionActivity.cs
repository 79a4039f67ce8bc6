namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion about a message in the conversation.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>Parts of the text to point out in the message that replyToId names.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
