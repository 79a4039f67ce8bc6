using CoachBot.Training.Commands;
using CoachBot.Training.Events;
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
        var because = RuleBook.Note("undo.done");
        foreach (var receipt in state.Receipts.AsSpan())
        {
            because = receipt.Number == step.Number ? receipt.Heard : because;
        }

        return Draft.Of(new ChangeUndone(step.Number)
        {
            Receipt = Draft.Receipt(state, after, today, typeof(Undo), RuleBook.Note("heard.undo"), RuleBook.Note("undo.done", "what", because.Text), canUndo: false),
            Change = step.Back,
        });
    }
}
