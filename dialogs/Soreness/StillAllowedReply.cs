using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>"What may I still do?" while something is paused.</summary>
internal sealed class StillAllowedReply(ExerciseWords exercises, RuleWords rules, IStringLocalizer<SorenessTexts> texts) : Reply(nameof(StillAllowedReply))
{
    public override bool Matches(string text) => string.Equals(texts["ButtonStillAllowed"].Value.Trim('¿', '?'), text.Trim(' ', '¿', '?'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Also while a plan waits for somebody's word.</summary>
    public override bool Claims(CoachTurn turn) => base.Claims(turn)
        || (turn is { Plan: not null, Talk.Open: null, Inbound.Data: null } && turn.State.Holds.Any(hold => hold.Covers(turn.Today)) && texts.Hears("WhatMayIWords", turn.Inbound.Text))
        || (turn is { Plan: null, Inbound.Data: null } && !NoPlan.WaitsForClearance(turn) && texts.Hears("MeanwhileWords", turn.Inbound.Text));

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var pause = Pauses.On(turn.State, turn.Today);
        var next = pause.Kind != Pause.Legs ? null : turn.Plan?.Sessions.FirstOrDefault(session => session.Status == SessionStatus.Planned && session.Date >= turn.Today && session.Exercises.Count > 0);
        var text = pause.Kind switch
        {
            Pause.Urgent => texts["AllowedNothing"].Value,
            Pause.Ill => texts["AllowedIll"].Value,
            Pause.Legs => texts["AllowedUpper"].Value,
            Pause.Break => rules.Of(pause.Why!, turn.Words),
            _ when turn.Plan is null => texts["AllowedMeanwhile"].Value,
            _ => texts[turn.State.Holds.Count == 0 ? "NothingPaused" : "OnlyEased"].Value,
        };
        await turn.SayAsync(next is null ? text : $"{text} {texts["AllowedNext", turn.Words.Day(next.Date), turn.Words.List(next.Exercises.Take(3).Select(exercise => exercises.Within(exercise, turn.Words)))].Value}", cancellationToken);
    }
}
