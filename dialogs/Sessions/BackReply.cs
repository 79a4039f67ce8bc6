using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>
/// "I'm back", "home again", "the trip is off": a journey ends, or is taken out. What is paused for the runner's health stays so: that they are back
/// says nothing about it, so it is asked.
/// </summary>
internal sealed class BackReply(ReceiptReply receipts, Recheck recheck, IStringLocalizer<SessionTexts> texts, IStringLocalizer<ReminderTexts> reminders) : Reply(nameof(BackReply))
{
    /// <summary>Said while a journey is being told, it is that conversation's.</summary>
    public override bool Claims(CoachTurn turn) => !TravelDialog.IsOpen(turn.Talk.Open) && turn.Inbound.Data is null && base.Claims(turn);

    public override bool Matches(string text) => Says(text, texts) || texts.Hears("TripOffWords", text);

    public static bool Says(string? text, IStringLocalizer<SessionTexts> texts) => texts.Hears("BackWords", text);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var off = texts.Hears("TripOffWords", turn.Inbound.Text);
        var ended = turn.State.Travels.FirstOrDefault(away => away.Until >= turn.Today && (off || away.From <= turn.Today));
        if (ended is not null)
        {
            await receipts.SayAsync(turn, await turn.DoAsync(new EndTravel(ended.From), cancellationToken), cancellationToken);
        }

        if (Paused(turn) is { } hold)
        {
            var (question, buttons) = recheck.Ask(turn.State, hold, turn.Words);
            await turn.SayAsync(texts["BackPaused", question], null, buttons, cancellationToken);

            // It has just been asked.
            turn.Talk.AskedAgainOn = NodaTime.Text.LocalDatePattern.Iso.Format(turn.Today);
            return;
        }

        if (ended is null)
        {
            var (text, buttons) = Welcome(turn, off);
            await turn.SayAsync(text, null, buttons, cancellationToken);
        }
    }

    /// <summary>What holds until somebody says that it is over.</summary>
    private static Hold? Paused(CoachTurn turn) => turn.State.Holds.FirstOrDefault(hold => hold is { Until: null, Rule: "R0" or "R1" or "R10" });

    private (string Text, string[]? Buttons) Welcome(CoachTurn turn, bool off)
    {
        var known = turn.Profile.Reminders;
        return turn switch
        {
            { Plan: null } => (texts["BackNoPlan"].Value, null),
            _ when off => (texts["NoTrip"].Value, null),
            _ when known.Enabled != false && known.MutedUntil is { } until && until > turn.Today => (texts["BackMuted", turn.Words.Day(until, turn.Today)].Value, [reminders["ButtonStart"]]),
            _ when SessionFinder.Next(turn) is { } next => (texts["BackNext", turn.Words.Day(next.Date, turn.Today), next.Minutes].Value, [turn.Texts["ButtonWeek"]]),
            _ => (texts["Back"].Value, [turn.Texts["ButtonWeek"]]),
        };
    }
}
