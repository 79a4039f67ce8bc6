using CoachBot.Dialogs.Main;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Turns;

/// <summary>In a group chat or a channel the coach shows nothing personal and points to the chat between two.</summary>
internal static class GroupChat
{
    /// <param name="urgent">What was said may be an emergency: help comes before privacy, in words that give nothing away.</param>
    public static Task AnswerAsync(ITurnContext context, IStringLocalizer<MainTexts> texts, bool urgent, CancellationToken cancellationToken)
    {
        var text = urgent ? $"{texts["GroupUrgent"].Value} {texts["Group"].Value}" : texts["Group"].Value;
        var activity = MessageFactory.Text(text, text);
        if (Surfaces.Of(context.Activity) == Surface.Teams && context.Activity.Recipient?.Id is { Length: > 0 } bot)
        {
            // https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
            var link = $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}";
            var card = new HeroCard(buttons: [new CardAction(ActionTypes.OpenUrl, texts["GroupOpen"], value: link)]);
            activity.Attachments = [card.ToAttachment()];
        }

        return context.SendActivityAsync(activity, cancellationToken);
    }
}
