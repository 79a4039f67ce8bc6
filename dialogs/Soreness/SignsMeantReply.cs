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

    /// <summary>The one sign that is asked about, else all that may need a word.</summary>
    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.SayAsync(
        SignAnswers.Asked.Where(flag => texts.Hears($"{flag}AnswerWords", turn.Inbound.Text)).ToList() is [var only] ? texts["SignMeant", texts[$"Meant{only}"].Value] : texts["SignsMeant"], cancellationToken);
}
