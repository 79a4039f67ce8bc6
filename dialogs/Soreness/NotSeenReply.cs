using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using Microsoft.Extensions.Localization;
using NodaTime.Text;

namespace CoachBot.Dialogs.Soreness;

/// <summary>"Not seen yet", "still ill": what is paused stays so.</summary>
internal sealed class NotSeenReply(ReceiptReply receipts, RuleWords rules, IStringLocalizer<SorenessTexts> texts) : Reply(nameof(NotSeenReply))
{
    public override bool Matches(string text) => Is(text, "ButtonNotSeen") || Is(text, "ButtonStillIll");

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        // Answered for today.
        turn.Talk.AskedAgainOn = LocalDatePattern.Iso.Format(turn.Today);
        if (!Is(turn.Inbound.Text, "ButtonStillIll"))
        {
            var pause = Pauses.On(turn.State, turn.Today);
            await turn.SayAsync(pause.Kind == Pause.Break ? rules.Of(pause.Why!, turn.Words) : texts[pause.Kind switch { Pause.Urgent => "NotSeenYetUrgent", Pause.None => "NothingPaused", _ => "NotSeenYet" }], cancellationToken);
            return;
        }

        if (Pauses.On(turn.State, turn.Today).Kind != Pause.Ill)
        {
            await turn.SayAsync(texts["AskIllness"], null, [texts["IllnessHead"], texts["IllnessBelow"], texts["IllnessFever"]], cancellationToken);
            return;
        }

        await receipts.SayAsync(turn, await turn.DoAsync(new ReportIllness(BelowNeck: true), cancellationToken), cancellationToken);
    }

    private bool Is(string? text, string button) => string.Equals(texts[button], text?.Trim(), StringComparison.OrdinalIgnoreCase);
}
