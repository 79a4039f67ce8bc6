using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Telemetry;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using CoachBot.Training.Soreness;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Main;

/// <summary>A red flag before everything else: the advice, and what becomes of what was being talked about.</summary>
internal sealed class StoppingForSign(RedFlags redFlags)
{
    /// <summary>
    /// The advice, whatever was open. Only onboarding is returned to: a question about moving, travelling or deleting loses its sense, and a
    /// "yes" that follows must not be taken for its answer. What a check-in knows already belongs to the report. True when the message has told
    /// facts for the plan as well: only those are kept of it, and a "yes" beside a sign agrees to nothing.
    /// </summary>
    public async Task<bool> StopAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        var told = dc.Stack.FirstOrDefault(instance => instance.Id == nameof(SorenessDialog)) is { } checkIn ? SorenessDialog.ToldSoFar(checkIn) : new SorenessReport();
        dc.Stack.RemoveAll(instance => instance.Id != nameof(GoalsDialog) || turn.Plan is not null);
        var asked = turn.Talk.Open?.Id;
        DialogTelemetry.RedFlag();

        // Advice of this kind has to be understood, whatever language was chosen once.
        await turn.AsWrittenAsync(() => redFlags.AnswerAsync(turn, SorenessReports.Hear(told, turn.Reading) with { FlagsAsked = true }, cancellationToken));

        // What is asked behind it is asked in theirs.
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = turn.Words.Culture;
        if (dc.ActiveDialog is null && turn.Plan is null && !NoPlan.WaitsForClearance(turn) && Routes.HasFacts(turn.Reading))
        {
            // The race and the days that were told beside it are kept for when the talk goes on.
            turn.Returning = true;
            turn.HoldsReprompts = turn.HasAsked;
            await dc.BeginDialogAsync(nameof(GoalsDialog), null, cancellationToken);
            return false;
        }

        return dc.ActiveDialog?.Id == nameof(GoalsDialog) && asked?.StartsWith(GoalQuestions.Prefix, StringComparison.Ordinal) == true
            && !(asked == GoalQuestions.ConfirmId && turn.Reading.Has(Intent.Yes));
    }
}
