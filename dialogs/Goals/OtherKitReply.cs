using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using CoachBot.Training.Runners;

namespace CoachBot.Dialogs.Goals;

/// <summary>"I've got a TRX", and nothing else; asked what there is, the answer is taken in there.</summary>
internal sealed class OtherKitReply(OtherKit kit) : Reply(nameof(OtherKitReply))
{
    public override bool Claims(CoachTurn turn) => (turn.Plan is not null || turn.Talk.Open is { } open && open.Id != $"{GoalQuestions.Prefix}{Missing.Equipment}") && turn is { Inbound: { Data: null, IsFile: false }, Reading: { Flags.Count: 0, Slots: { Equipment: null, Site: null, FromDate: null } } }
        && turn.Reading.Intents.All(score => score.Name is Intent.SetEquipment or Intent.OutOfScope || score.Confidence < Reading.SureEnough)
        && kit.Of(turn.Inbound.Text) is not null && kit.Owned(turn.Inbound.Text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.SayAsync(kit.Of(turn.Inbound.Text)!, cancellationToken);
}
