using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>
/// Signs that a body gets too little for what it does: being sick on purpose, eating next to nothing to be light, periods that stay away, weight that
/// falls by itself. None of them is a stomach bug, and each is a reason to see a doctor.
/// </summary>
internal sealed class LowEnergyReply(IStringLocalizer<SorenessTexts> texts) : Reply(nameof(LowEnergyReply))
{
    /// <summary>What may be told, the gravest first; each has its words and its answer.</summary>
    private static readonly string[] Kinds = ["Eating", "Periods", "WeightLoss"];

    public override bool Matches(string text) => Told(text, texts) is not null;

    /// <summary>On the health card it is an answer to the seven, save what cannot wait.</summary>
    public override bool Claims(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false, Text: { } text } && Told(text, texts) is { } kind && (kind == Kinds[0] || !ScreeningDialog.IsOpen(turn.Talk.Open));

    /// <summary>Who helps has to be understood, as with a warning sign, whatever language was chosen once.</summary>
    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        await turn.AsWrittenAsync(() => turn.SayAsync(texts[Told(turn.Inbound.Text, texts)!, RedFlags.Number(turn)], cancellationToken));

        // Nobody is asked about kettlebells behind it: the open question waits for the next message.
        turn.HasAsked = turn.HoldsReprompts = true;
    }

    /// <summary>Which of them the words tell; null: none.</summary>
    internal static string? Told(string? text, IStringLocalizer<SorenessTexts> texts) => Array.Find(Kinds, kind => texts.Hears($"{kind}Words", text) && !texts.Hears($"{kind}OtherwiseWords", text));
}
