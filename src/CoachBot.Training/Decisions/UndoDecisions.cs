using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using NodaTime;

namespace CoachBot.Training.Decisions;

internal static class UndoDecisions
{
    public static Decision TakeBack(RunnerState state, LocalDate today)
    {
        if (state.Undoable.Count == 0)
        {
            return Decision.Refuse(RuleBook.Note("refused.nothingToUndo"));
        }

        var step = state.Undoable[^1];
        var after = step.Back.ApplyTo(state);
        var change = step.Back;

        // With days gone by since, what is ahead follows from what is now known again; what has happened in them stays.
        if (after.Plan is not null && OthersSince(state, step.Number))
        {
            after = after with { Plan = Weaver.Weave(after, today) };
            change = StateChange.Between(state, after);
        }

        var because = RuleBook.Note("undo.done", "what", "");
        foreach (var receipt in state.Receipts.AsSpan())
        {
            because = receipt.Number == step.Number ? Said(receipt) : because;
        }

        return Draft.Of(new ChangeUndone(step.Number)
        {
            Receipt = Draft.Receipt(state, after, today, typeof(Undo), RuleBook.Note("heard.undo"), because, canUndo: false),
            Change = change,
        });
    }

    /// <summary>
    /// Taking back a red flag lifts its pause, exactly: the runner may have been misunderstood. The advice is not taken back with it; it
    /// is said once more, because nobody can take back a sign that is there.
    /// </summary>
    private static RuleNote Said(Receipt undone) => undone.Because.Rule is "R0" or "R1"
        ? RuleBook.Note("undo.redFlag", ("what", undone.Heard.Text), ("advice", RuleBook.Note(undone.Because.Rule).Text))
        : RuleBook.Note("undo.done", "what", undone.Heard.Text);

    /// <summary>Something happened after the change that stays: neither an undo nor what an undo took back.</summary>
    private static bool OthersSince(RunnerState state, long number)
    {
        foreach (var receipt in state.Receipts.AsSpan())
        {
            if (receipt.Number > number && !receipt.Undone && receipt.Kind != UndoKind)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string UndoKind = Serialization.TrainingJson.KindOf(typeof(Undo));
}
