using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Messages that offer choices.</summary>
public class ChoiceFactory
{
    /// <summary>As the channel can: suggested actions, else a hero card, when the titles fit on buttons; else inline up to three; else a list.</summary>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>The choices as fits a channel and a kind of conversation, shown to some of the recipients.</summary>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text, string speak, ChoiceFactoryOptions options, string conversationType = default,
        IList<string> toList = default)
    {
        channelId ??= string.Empty;
        list ??= new List<Choice>();
        var longest = list.Count == 0 ? 0 : list.Max(choice => Title(choice)?.Length ?? 0);
        var fits = longest <= Channel.MaxActionTitleLength(channelId);
        if (fits && Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (fits && Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return fits && list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>In the text: `(1) red, (2) green, or (3) blue`.</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= new List<Choice>();
        var separator = options?.InlineSeparator ?? ", ";
        var or = options?.InlineOr ?? " or ";
        var orMore = options?.InlineOrMore ?? ", or ";
        var numbered = options?.IncludeNumbers ?? true;
        var message = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
            {
                message.Append(i < choices.Count - 1 ? separator : i == 1 ? or : orMore);
            }

            if (numbered)
            {
                message.Append('(').Append(i + 1).Append(") ");
            }

            message.Append(Title(choices[i]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>As a list in the text.</summary>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>As a list in the text.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= new List<Choice>();
        var numbered = options?.IncludeNumbers ?? true;
        var message = new StringBuilder(text).Append("\n\n   ");
        for (var i = 0; i < choices.Count; i++)
        {
            message.Append(i == 0 ? string.Empty : "\n   ");
            if (numbered)
            {
                message.Append(i + 1).Append(". ");
            }
            else
            {
                message.Append("- ");
            }

            message.Append(Title(choices[i]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Choices as buttons.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak);

    /// <summary>Choices as buttons.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>Choices as buttons, shown to some of the recipients.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text, string speak, IList<string> toList = default) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Choices as buttons, shown to some of the recipients.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text, string speak, IList<string> toList = default) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>As buttons of a hero card.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.Attachment(
            new List<Attachment> { new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment() }, null, speak, InputHints.ExpectingInput);

    /// <summary>Strings as choices.</summary>
    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices is null ? new List<Choice>() : choices.Select(choice => new Choice(choice)).ToList();

    private static string Title(Choice choice) => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        (choices ?? []).Select(choice => choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value)).ToList();
}
