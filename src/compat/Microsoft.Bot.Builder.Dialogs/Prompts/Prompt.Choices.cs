using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Choices in a question.</content>
public abstract partial class Prompt<T>
{
    /// <summary>A question with its choices, in a style; the question itself stays as it is.</summary>
    /// <param name="prompt">The question; null for choices without one.</param>
    /// <param name="channelId">The channel, which decides the style when that is Auto.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How they are put into words.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default) => AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>A question with its choices, in a style; the question itself stays as it is.</summary>
    /// <param name="prompt">The question; null for choices without one.</param>
    /// <param name="channelId">The channel, which decides the style when that is Auto.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How they are put into words.</param>
    /// <param name="conversationType">The kind of conversation, which decides with the channel.</param>
    /// <param name="toList">Ids of those who are to see suggested actions; null for all.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options,
        string conversationType, IList<string> toList, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var message = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => Plain(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is null)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        // A copy, since the question is kept in the dialog's state and asked again.
        var question = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt));
        question.Text = message.Text;
        if (message.SuggestedActions?.Actions is { Count: > 0 })
        {
            question.SuggestedActions = message.SuggestedActions;
        }

        if (message.Attachments is { Count: > 0 })
        {
            question.Attachments = question.Attachments is null ? message.Attachments : question.Attachments.Concat(message.Attachments).ToList();
        }

        return question;
    }

    private static IMessageActivity Plain(string text)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = text;
        return message;
    }
}
