using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans.Teams;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Teammates;

/// <summary>"My team": who races when, and who has done what of this week.</summary>
internal sealed class TeamReply(ITeamBoard board, TeamCard card, IStringLocalizer<TeamTexts> texts) : Reply(nameof(TeamReply))
{
    public override bool Matches(string text) => texts.Hears("TeamWords", text);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var teams = await board.OfAsync(turn.Id, cancellationToken);
        if (teams.Count == 0)
        {
            await turn.SayAsync(texts["None"], null, [texts["ButtonStart"]], cancellationToken);
        }

        foreach (var team in teams)
        {
            await turn.SayAsync(texts["Code", team.Code], card.Of(team, turn.Words, new CardButton(texts["ButtonLeave"], texts["SayLeave", team.Code])), null, cancellationToken);
        }
    }
}

/// <summary>"Leave the team": nobody there sees anything from then on.</summary>
internal sealed class LeaveTeamReply(ITeamBoard board, IStringLocalizer<TeamTexts> texts) : Reply(nameof(LeaveTeamReply))
{
    public override bool Matches(string text) => texts.Hears("LeaveWords", text);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var mine = (await board.OfAsync(turn.Id, cancellationToken)).Select(team => team.Code).ToList();
        var named = TeamCode.In(turn.Inbound.Text ?? "") is { } code && mine.Contains(code) ? code : null;
        if (named is null && mine.Count > 1)
        {
            await turn.SayAsync(texts["WhichToLeave"], null, [.. mine.Select(one => texts["SayLeave", one].Value)], cancellationToken);
            return;
        }

        if ((named ?? mine.SingleOrDefault()) is { } left)
        {
            await board.LeaveAsync(turn.Id, left, cancellationToken);
        }

        await turn.SayAsync(texts[mine.Count == 0 ? "NoneToLeave" : "Left"], cancellationToken);
    }
}
