using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Main;

/// <summary>A hard time, or worse: training waits, and whoever may be in danger is told who helps, before anything else.</summary>
internal sealed class DistressReply(IStringLocalizer<MainTexts> texts) : Reply(nameof(DistressReply))
{
    /// <summary>Longer, and it is a plan or a story with many subjects.</summary>
    private const int MostCharacters = 600;

    public override bool Matches(string text) => Despairs(text, texts) || texts.Hears("HardTimeWords", text) || texts.Hears("RoughDayWords", text);

    /// <summary>Hours of sleep or a sore spot, told along with a hard time, are what the plan can act on.</summary>
    public override bool Claims(CoachTurn turn) => turn.Inbound.Text is { Length: < MostCharacters } text
        && (Despairs(text, texts) || ((texts.Hears("HardTimeWords", text) || texts.Hears("RoughDayWords", text)) && turn.Reading.Slots is { SleepHours: null, Fatigue: null, Site: null, Score: null }));

    /// <summary>The words of somebody who may be in danger from themselves.</summary>
    internal static bool Despairs(string? text, IStringLocalizer<MainTexts> texts) => text is { Length: < MostCharacters } && texts.Hears("DespairWords", text);

    /// <summary>Who helps has to be understood, as with a warning sign, whatever language was chosen once.</summary>
    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        await (Despairs(turn.Inbound.Text, texts)
            ? turn.AsWrittenAsync(() => turn.SayAsync(texts["Despair", RedFlags.Number(turn)], cancellationToken))
            : turn.SayAsync(texts[turn.Plan is null ? "HardTimeNoPlan" : texts.Hears("HardTimeWords", turn.Inbound.Text) ? "HardTime" : "RoughDay"], cancellationToken));

        // Nobody is asked about kettlebells behind it: the open question waits for the next message.
        turn.HasAsked = turn.HoldsReprompts = true;
    }
}
