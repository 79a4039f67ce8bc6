using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>Makes receipts and changes of a state before and a state after.</summary>
internal static class Draft
{
    public static Receipt Receipt(
        RunnerState before,
        RunnerState after,
        LocalDate today,
        Type command,
        RuleNote heard,
        RuleNote because,
        RuleNote? wouldChange = null,
        bool canUndo = true,
        ValueList<ChangeLine> settings = default)
    {
        var lines = PlanWords.Changes(before.Plan, after.Plan, today, after.Profile.Units);
        return new Receipt(
            before.Version + 1,
            today,
            TrainingJson.KindOf(command),
            heard,
            because,
            settings.Count == 0 ? lines : ValueList.Create<ChangeLine>([.. settings.AsSpan(), .. lines.AsSpan()]),
            wouldChange,
            canUndo);
    }

    public static Decision Of(RunnerEvent happened) => new([happened]);

    public static Decision Of(params ReadOnlySpan<RunnerEvent> happened) => new(ValueList.Create(happened));
}
