using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Soreness;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>"What do you mean, locking?", "does a click count?": asked about the signs while they are asked for.</summary>
internal sealed class SignsMeantReply(IStringLocalizer<SorenessTexts> texts) : Reply(nameof(SignsMeantReply))
{
    public override bool Claims(CoachTurn turn) => IsMeant(turn, texts);

    public static bool IsMeant(CoachTurn turn, IStringLocalizer<SorenessTexts> texts) => turn is { Talk.Open.Id: $"soreness.{nameof(SorenessQuestion.RedFlags)}", Inbound.Data: null } && texts.Hears("SignsMeantWords", turn.Inbound.Text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.SayAsync(texts["SignsMeant"], cancellationToken);
}
