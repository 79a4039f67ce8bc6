using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans.Linking;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Account;

/// <summary>"Link my Teams": a code to be typed in the other chat.</summary>
internal sealed class LinkReply(IRunnerLinking linking, IStringLocalizer<AccountTexts> texts) : Reply(nameof(LinkReply))
{
    public override bool Matches(string text) => texts.Hears("LinkWords", text)
        && !texts.Hears("UnlinkWords", text);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (await linking.IsLinkedAsync(turn.Id, cancellationToken))
        {
            await turn.SayAsync(texts["LinkAlready"], cancellationToken);
            return;
        }

        var code = await linking.IssueAsync(turn.Id, cancellationToken);
        await turn.SayAsync(texts[turn.Surface == Surface.Teams ? "LinkFromTeams" : "LinkFromWeb", code.Text, (int)code.ValidFor.TotalMinutes], cancellationToken);
    }
}

/// <summary>"Unlink": Teams is on its own again.</summary>
internal sealed class UnlinkReply(IRunnerLinking linking, IStringLocalizer<AccountTexts> texts) : Reply(nameof(UnlinkReply))
{
    public override bool Matches(string text) => texts.Hears("UnlinkWords", text);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) =>
        await turn.SayAsync(texts[await linking.UnlinkAsync(turn.Id, cancellationToken) ? "Unlinked" : "NothingLinked"], cancellationToken);
}
