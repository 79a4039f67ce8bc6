using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans.Teams;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Teammates;

/// <summary>
/// The team of a group chat or channel: races and sessions of those of its people who have said there that they want to be seen there. All
/// else that is the runner's stays out of it.
/// </summary>
public sealed partial class GroupTeam
{
    private readonly ITeamBoard board;
    private readonly TeamCard card;
    private readonly IStringLocalizer<TeamTexts> texts;

    internal GroupTeam(ITeamBoard board, TeamCard card, IStringLocalizer<TeamTexts> texts) => (this.board, this.card, this.texts) = (board, card, texts);

    /// <summary>False when the message is about something else.</summary>
    public async Task<bool> AnswerAsync(ITurnContext context, Inbound inbound, CancellationToken cancellationToken)
    {
        var text = Mention().Replace(inbound.Text ?? "", "").Trim();
        var (runner, code) = (CoachTurn.Runner(context), TeamCode.OfChat(context.Activity.Conversation.Id));
        if (Says(text, "ShowMeWords"))
        {
            var shown = await board.ShowInChatAsync(runner, code, context.Activity.From?.Name ?? "?", cancellationToken);
            await SayAsync(context, texts[shown ? "ShownHere" : "FullHere"], code, cancellationToken);
            return true;
        }

        if (Says(text, "HideMeWords") || Says(text, "LeaveWords"))
        {
            await board.LeaveAsync(runner, code, cancellationToken);
            await SayAsync(context, texts["HiddenHere"], code, cancellationToken);
            return true;
        }

        if (Says(text, "TeamWords"))
        {
            var anybody = await board.FindAsync(runner, code, cancellationToken) is not null;
            await SayAsync(context, anybody ? null : texts["NobodyHere"].Value, code, cancellationToken);
            return true;
        }

        return false;
    }

    private bool Says(string text, string words) => text.Length is > 0 and < 200 && texts.Hears(words, text);

    private async Task SayAsync(ITurnContext context, string? text, string code, CancellationToken cancellationToken)
    {
        if (text is not null)
        {
            await context.SendActivityAsync(MessageFactory.Text(text, text), cancellationToken);
        }

        if (await board.FindAsync(CoachTurn.Runner(context), code, cancellationToken) is { } team)
        {
            var shown = card.Of(team, new Words(UnitSystem.Metric, CultureInfo.CurrentUICulture), new CardButton(texts["ButtonShowMe"], texts["ButtonShowMe"]), new CardButton(texts["ButtonHideMe"], texts["ButtonHideMe"]));
            await context.SendActivityAsync(MessageFactory.Attachment(CardAttachment.From(shown, Surfaces.Of(context.Activity), CultureInfo.CurrentUICulture), null, shown.Speak), cancellationToken);
        }
    }

    /// <summary>In a channel the coach only hears what names it.</summary>
    [GeneratedRegex("<at>.*?</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Mention();
}
