using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Plans.Teams;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Teammates;

/// <summary>"Start a team", "join" and a code: says what the others will see, and asks by which name. Nobody is shown anywhere without that answer.</summary>
internal sealed class JoinTeamDialog : Conversation
{
    private const string Code = "code";
    private const int MostTeams = 5;
    private readonly ITeamBoard board;
    private readonly TeamCard card;
    private readonly IStringLocalizer<TeamTexts> texts;

    public JoinTeamDialog(ITeamBoard board, TeamCard card, IStringLocalizer<TeamTexts> texts)
        : base(nameof(JoinTeamDialog))
    {
        (this.board, this.card, this.texts) = (board, card, texts);
        AddSteps(AskAsync, AnsweredAsync);
    }

    public override bool Matches(string text) =>
        texts.Hears("StartWords", text) || texts.Hears("JoinWords", text);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var kept = step.Value(Code) as string;
        var code = kept ?? TeamCode.In(turn.Inbound.Text ?? "");
        var mine = await board.OfAsync(turn.Id, cancellationToken);
        if (kept is null && await RefusalAsync(turn, code, mine, cancellationToken) is { } refusal)
        {
            await turn.SayAsync(refusal, null, refusal == texts["WhichCode"] ? [texts["ButtonStart"]] : null, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values[Code] = code ?? "";
        List<string> buttons = turn.Surface == Surface.Teams && turn.Context.Activity.From?.Name is { Length: > 0 and <= 40 } name ? [name, texts["ButtonNo"]] : [texts["ButtonNo"]];
        return await AskAsync(step, new Ask { Id = "team.name", Text = texts["Ask"], BackTo = texts["BackTo"], Why = texts["WhyAsk"], Expecting = Expecting.FreeText, Buttons = buttons }, cancellationToken);
    }

    private async Task<string?> RefusalAsync(CoachTurn turn, string? code, IReadOnlyList<Team> mine, CancellationToken cancellationToken) =>
        mine.Count >= MostTeams ? texts["TooMany", MostTeams].Value
        : code is not null ? await board.FindAsync(turn.Id, code, cancellationToken) is null ? texts["NoSuchTeam"].Value : null
        : texts.Hears("StartWords", turn.Inbound.Text ?? "") ? null
        : texts["WhichCode"].Value;

    private async Task<DialogTurnResult> AnsweredAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var (code, name) = ((string)(step.Value(Code) ?? ""), turn.Inbound.Text?.Trim() ?? "");
        if (name.Length == 0 || string.Equals(texts["ButtonNo"], name, StringComparison.OrdinalIgnoreCase) || turn.Reading.Has(Intent.No) || turn.Reading.Has(Intent.Cancel))
        {
            await turn.SayAsync(texts["NotShown"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (code.Length == 0)
        {
            code = await board.CreateAsync(turn.Id, name, cancellationToken);
        }
        else if (!await board.JoinAsync(turn.Id, code, name, cancellationToken))
        {
            await turn.SayAsync(texts["NoSuchTeam"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var team = (await board.FindAsync(turn.Id, code, cancellationToken))!;
        await turn.SayAsync(texts["Joined", code], card.Of(team, turn.Words, new CardButton(texts["ButtonLeave"], texts["SayLeave", code])), null, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
