using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Reminders;

/// <summary>"Remind me tue+fri 18:00", "start reminding me again": sets at once, and asks for the time if there is none.</summary>
internal sealed class ReminderDialog : Conversation
{
    private readonly ReminderTime time;
    private readonly IStringLocalizer<ReminderTexts> texts;

    public ReminderDialog(ReminderTime time, IStringLocalizer<ReminderTexts> texts)
        : base(nameof(ReminderDialog), Intent.SetReminder)
    {
        this.time = time;
        this.texts = texts;
        AddSteps(AskAsync, HeardAsync, HeardAsync, HeardAsync);
    }

    /// <summary>"Twice a day, 7 and 19:00" is about reminders alone, whatever else comes twice.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null } && (texts.Hears("UnmuteWords", turn.Inbound.Text) || time.Amended(turn) is not null || time.Shifted(turn) is not null || (turn.Reading.Has(Intent.SetReminder) && (time.IsTooOften(turn) || time.LeavesOut(turn))));

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (time.Which(turn) is { } which)
        {
            return await AskAsync(step, which, cancellationToken);
        }

        var known = turn.Profile.Reminders;
        var preferences = time.Of(turn) ?? (known is { Time: null, DayTimes.Count: 0 } ? null : known with { Enabled = true, MutedUntil = null });
        if (preferences is null)
        {
            return await AskAsync(step, time.Question(turn), cancellationToken);
        }

        await turn.DoAsync(new SetReminders(preferences), cancellationToken);
        var said = time.IsTooOften(turn) ? $"{texts["OneADay"].Value} {time.Said(turn, preferences)}" : time.Said(turn, preferences);
        await turn.SayAsync(turn.Plan is null ? $"{said} {texts["OncePlanned"].Value}" : said, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (time.Which(turn) is { } which)
        {
            return await AskAsync(step, which, cancellationToken);
        }

        if (!await time.HearAsync(turn, cancellationToken))
        {
            if (AskOnceMore(step, cancellationToken) is { } asked)
            {
                return await asked;
            }

            await time.NotHeardAsync(turn, cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }
}
