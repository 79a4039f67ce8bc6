using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Soreness;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>"Took a paracetamol", and no word of what for: neither an illness nor a pain, and both may be behind it.</summary>
internal sealed class RemedyReply(IStringLocalizer<SorenessTexts> texts) : Reply(nameof(RemedyReply))
{
    public override bool Claims(CoachTurn turn) => turn is { Talk.Open: null, Inbound: { Data: null, IsFile: false, Text: { Length: < 80 } text } }
        && turn.Reading.Flags.All(flag => flag == RedFlag.Fever) && texts.Hears("RemedyWords", text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.SayAsync(texts[turn.Plan is not null && Pauses.On(turn.State, turn.Today).IsUnwell ? "RemedyPaused" : "Remedy"], cancellationToken);
}
