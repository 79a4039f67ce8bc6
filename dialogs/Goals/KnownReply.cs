using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>"What do you know about me?", "which days do I run?": the facts that the plan stands on, and that they can be changed by saying so.</summary>
internal sealed class KnownReply(ConfirmCard card, IStringLocalizer<GoalsTexts> texts) : Reply(nameof(KnownReply))
{
    public override bool Matches(string text) => texts.Hears("KnownWords", text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.Profile is { Goal: null, RunWeek: null, Equipment: null }
        ? turn.SayAsync(texts["KnownNothing"], cancellationToken)
        : turn.SayAsync(texts["KnownHint"], card.Known(turn.Profile, turn), null, cancellationToken);
}
