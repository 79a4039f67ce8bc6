using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Rules;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>Days without training, because the runner wants them or because somebody who looks after them has said so.</summary>
internal static class PauseDecisions
{
    private const int MostDays = 366;

    public static Decision Pause(RunnerState state, PauseTraining command, LocalDate today)
    {
        if ((!command.Strength && !command.Runs) || (command.Until is { } last && (last < command.From || last < today || Period.DaysBetween(command.From, last) > MostDays)))
        {
            return Decision.Refuse(RuleBook.Note("invalid.travel"));
        }

        var kind = command switch { { Strength: true, Runs: true } => "all", { Strength: true } => "strength", _ => "runs" };
        var note = command.Until is { } until
            ? RuleBook.Note($"pause.{kind}", ("from", Validate.Iso(command.From)), ("until", Validate.Iso(until)))
            : RuleBook.Note($"advised.{kind}");
        var hold = new Hold($"pause.{kind}", null, null, command.From, command.Until?.PlusDays(1), null, note);
        if (state.Holds.Contains(hold))
        {
            return Decision.Nothing;
        }

        // The same said anew, with other dates, takes the place of what was said before.
        var others = state.Holds.Where(other => other.IsOpen(today) && !(other.Rule == hold.Rule && other.IsOpen(hold.From) && (hold.Until is not { } end || other.From < end)));
        var back = command.Strength && command.Until is not null ? Back(hold, hold.Until!.Value) : null;
        var after = state with { Holds = others.Append(hold).Concat(back is null ? [] : [back]).ToValueList() };
        return Draft.Of(new TrainingPaused(hold)
        {
            Receipt = Draft.Receipt(state, Rewoven(ref after, state, today), today, command.GetType(), RuleBook.Note("heard.pause"), note, RuleBook.Note(command.Until is null ? "stop.wouldChange" : "pause.wouldChange")),
            Change = StateChange.Between(state, after),
        });
    }

    public static Decision Resume(RunnerState state, LocalDate today)
    {
        var ended = state.Holds.Where(hold => hold.IsBreak() && hold.Until is not null && hold.IsOpen(today)).ToList();
        if (ended.Count == 0)
        {
            return Decision.Refuse(RuleBook.Note("refused.noBreak"));
        }

        var backs = ended.Select(hold => Back(hold, hold.Until!.Value)).ToList();
        var left = state.Holds.Where(hold => !ended.Contains(hold) && !backs.Contains(hold)).Concat(ended.SelectMany(hold => After(hold, today)));
        var after = state with { Holds = left.Distinct().ToValueList() };
        return Draft.Of(new TrainingResumed
        {
            Receipt = Draft.Receipt(state, Rewoven(ref after, state, today), today, typeof(ResumeTraining), RuleBook.Note("heard.resume"), RuleBook.Note("pause.over")),
            Change = StateChange.Between(state, after),
        });
    }

    /// <summary>What follows a break that ends now: after more than a week without strength the first days are lighter.</summary>
    public static IEnumerable<Hold> After(Hold ended, LocalDate today) => Back(ended, today) is { } back ? [back] : [];

    private static Hold? Back(Hold pause, LocalDate first) =>
        pause.StopsSessions() && Layoff.Rule(Period.DaysBetween(pause.From, first)) is { } rule ? Layoff.Hold(rule, first) : null;

    private static RunnerState Rewoven(ref RunnerState after, RunnerState before, LocalDate today) =>
        after = after.Plan is null ? after : after with { Plan = Weaver.Ease(after, before.Holds, today) };
}
