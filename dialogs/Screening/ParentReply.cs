using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Turns;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Screening;

/// <summary>The father, or the partner, of a newborn: nobody has to clear them, and short nights are what the plan can act on.</summary>
internal sealed class ParentReply(ScreeningWords words, IStringLocalizer<ScreeningTexts> texts) : Reply(nameof(ParentReply))
{
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Inbound: { Data: null, IsFile: false, Text.Length: < 160 } } && turn.Reading is { Flags.Count: 0, Slots: { SleepHours: null, Fatigue: null, Site: null } }
        && !Routes.HasFacts(turn.Reading) && !ScreeningDialog.IsOpen(turn.Talk.Open) && words.IsOthersBirth(turn.Stated);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.SayAsync(texts["OthersBirth"], cancellationToken);
}
