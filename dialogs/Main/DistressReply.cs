using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Main;

/// <summary>A hard time, or worse: training waits, and whoever may be in danger is told who helps, before anything else.</summary>
internal sealed class DistressReply(IStringLocalizer<MainTexts> texts) : Reply(nameof(DistressReply))
{
    public override bool Matches(string text) => Says(text, "DespairWords") || Says(text, "HardTimeWords");

    /// <summary>Hours of sleep or a sore spot, told along with a hard time, are what the plan can act on.</summary>
    public override bool Claims(CoachTurn turn) => turn.Inbound.Text is { Length: < 600 } text
        && (Says(text, "DespairWords") || (Says(text, "HardTimeWords") && turn.Reading.Slots is { SleepHours: null, Fatigue: null, Site: null, Score: null }));

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) =>
        Says(turn.Inbound.Text ?? "", "DespairWords")
            ? turn.SayAsync(texts["Despair", RedFlags.Number(turn)], cancellationToken)
            : turn.SayAsync(texts[turn.Plan is null ? "HardTimeNoPlan" : "HardTime"], cancellationToken);

    private bool Says(string text, string words) => Regex.IsMatch(text.Replace('’', '\''), texts[words], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
