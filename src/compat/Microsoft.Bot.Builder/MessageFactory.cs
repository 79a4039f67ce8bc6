using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Messages by what they carry.</summary>
public static class MessageFactory
{
    /// <summary>A text.</summary>
    /// <param name="text">The text; a blank one is left out.</param>
    /// <param name="ssml">The text as speech.</param>
    /// <param name="inputHint">One of InputHints; acceptingInput when null.</param>
    public static Activity Text(string text, string ssml = null, string inputHint = null)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        SetText(message, text, ssml, inputHint);
        return message;
    }

    /// <summary>Buttons that send their own words.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null) =>
        SuggestedActions(actions, text, ssml, inputHint, null);

    /// <summary>Buttons that send their own words, shown to some of the recipients.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string text, string ssml, string inputHint, IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(actions);
        return SuggestedActions(
            actions.Select(action => new CardAction { Type = ActionTypes.ImBack, Value = action, Title = action }), text, ssml, inputHint, toList);
    }

    /// <summary>Buttons.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null) =>
        SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <summary>Buttons, shown to some of the recipients.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text, string ssml, string inputHint, IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Text(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = cardActions.ToList(), To = toList };
        return message;
    }

    /// <summary>One attachment.</summary>
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment(new List<Attachment> { attachment }, text, ssml, inputHint);
    }

    /// <summary>Attachments as a list.</summary>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return Attachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);
    }

    /// <summary>Attachments side by side.</summary>
    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return Attachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);
    }

    /// <summary>One attachment by its URL.</summary>
    public static IMessageActivity ContentUrl(
        string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            throw new ArgumentNullException(nameof(url));
        }

        if (string.IsNullOrWhiteSpace(contentType))
        {
            throw new ArgumentNullException(nameof(contentType));
        }

        return Attachment(new Attachment { ContentType = contentType, ContentUrl = url, Name = name ?? string.Empty }, text, ssml, inputHint);
    }

    private static Activity Attachments(string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        var message = Text(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments.ToList();
        return message;
    }

    private static void SetText(Activity message, string text, string ssml, string inputHint)
    {
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
    }
}
