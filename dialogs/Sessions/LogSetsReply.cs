using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"3x8 @ 60 felt like 2 left", "deads 70 5x5": sets as they were done.</summary>
internal sealed class LogSetsReply(ReceiptReply receipts, RuleWords rules, IStringLocalizer<SessionTexts> texts) : Reply(nameof(LogSetsReply), Intent.LogSets)
{
    protected override bool NeedsPlan => true;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var slots = turn.Reading.Slots;
        if (slots.Reps is not { Count: > 0 } reps)
        {
            await turn.SayAsync(texts["HowToLog"], cancellationToken);
            return;
        }

        var each = reps.Count == 1 && slots.Sets is > 1 and <= 20 ? Enumerable.Repeat(reps[0], slots.Sets.Value) : reps;
        var load = slots.LoadKg is { } kg ? new Load(kg) : (Load?)null;
        var sets = each.Select(count => new LoggedSet(count, load, slots.Rir)).ToValueList();
        var answer = await turn.DoAsync(new LogSets(sets, slots.Exercise, SessionFinder.ToLog(turn)?.Date), cancellationToken);

        // Which exercise the sets went to is worth a look: a bare "3x8" is taken for the main lift.
        var heard = answer.Decision.Refusal is null && answer.Receipts.Count > 0 ? rules.Of(answer.Receipts[answer.Receipts.Count - 1].Heard, turn.Words) : null;
        await receipts.SayAsync(turn, answer, heard, cancellationToken);
    }
}
