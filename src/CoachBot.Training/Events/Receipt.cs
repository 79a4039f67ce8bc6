using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Events;

/// <summary>
/// What a runner reads of a change. It is part of the event and is never recomputed, so an engine upgrade cannot rewrite it.
/// </summary>
/// <param name="Number">Counts from 1 within the runner.</param>
/// <param name="On">The runner's local date of the change.</param>
/// <param name="Kind">The command's kind, such as reportSoreness.</param>
/// <param name="Heard">The fact that caused it: what the runner said, as understood.</param>
/// <param name="Because">The rule applied.</param>
/// <param name="Changes">Before and after, one line a changed thing; empty when the plan stays.</param>
/// <param name="WouldChange">What would lead to another decision.</param>
/// <param name="CanUndo">Whether this change can be taken back while it is the last one.</param>
/// <param name="Undone">It has been taken back.</param>
public sealed record Receipt(
    long Number,
    LocalDate On,
    string Kind,
    RuleNote Heard,
    RuleNote Because,
    ValueList<ChangeLine> Changes,
    RuleNote? WouldChange,
    bool CanUndo,
    bool Undone = false);

/// <summary>One changed thing, named (a session's date, an exercise, a setting), before and after, in plain words.</summary>
public sealed record ChangeLine(string Subject, string? Before, string? After, LocalDate? Date = null, string? ExerciseId = null);
