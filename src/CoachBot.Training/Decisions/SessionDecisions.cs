using System.Globalization;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>Done, rated, left out.</summary>
internal static class SessionDecisions
{
    private const int FeelsKept = 10;

    public static Decision Complete(RunnerState state, CompleteSession command, LocalDate today)
    {
        if (state.Plan is not { } plan)
        {
            return Coming.NoPlan;
        }

        if (command.Fraction is { } part && !(part is >= 0 and <= 1))
        {
            return Decision.Refuse(RuleBook.Note("invalid.fraction"));
        }

        var date = command.Date ?? today;
        if (date > today)
        {
            return Decision.Refuse(RuleBook.Note("refused.future", "date", Validate.Iso(date)));
        }

        if (Coming.On(plan, date) is not { } session)
        {
            return Coming.NoSession(state, date);
        }

        if (session.Status is SessionStatus.Done or SessionStatus.PartlyDone)
        {
            return Decision.Refuse(RuleBook.Note("refused.alreadyDone", "date", Validate.Iso(date)));
        }

        var status = command.Fraction switch { < 0.05 => SessionStatus.Skipped, < 0.95 => SessionStatus.PartlyDone, _ => SessionStatus.Done };
        var after = state with { Plan = Coming.With(plan, other => other.Id == session.Id ? other with { Status = status } : other) };
        after = Felt(after, session, command.Feel, today, out var because);
        var heard = status == SessionStatus.PartlyDone
            ? RuleBook.Note("heard.partly", "percent", Math.Round(command.Fraction!.Value * 100).ToString(CultureInfo.InvariantCulture))
            : RuleBook.Note("heard.done");
        return Draft.Of(new SessionCompleted(session.Id, status, command.Feel)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), heard, because, RuleBook.Note("session.wouldChange")),
            Change = StateChange.Between(state, after),
        });
    }

    public static Decision Rate(RunnerState state, RateSession command, LocalDate today)
    {
        if (state.Plan is not { } plan)
        {
            return Coming.NoPlan;
        }

        if (Coming.LastDone(plan, today) is not { } session)
        {
            return Decision.Refuse(RuleBook.Note("refused.noDone"));
        }

        if (state.Feels.Contains(new SessionFeel(session.Date, command.Feel)))
        {
            return Decision.Nothing;
        }

        var after = Felt(state, session, command.Feel, today, out var because);
        return Draft.Of(new SessionRated(session.Id, command.Feel)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.feel", "feel", FeelWord(command.Feel)), because, RuleBook.Note("session.wouldChange")),
            Change = StateChange.Between(state, after),
        });
    }

    public static Decision Skip(RunnerState state, SkipSession command, LocalDate today)
    {
        if (state.Plan is not { } plan)
        {
            return Coming.NoPlan;
        }

        var session = command.Date is { } date ? Coming.On(plan, date) : Coming.Next(plan, today);
        if (session is null)
        {
            return command.Date is { } asked ? Coming.NoSession(state, asked) : Coming.NothingPlanned(state, today);
        }

        if (session.Status != SessionStatus.Planned)
        {
            return Decision.Refuse(RuleBook.Note("refused.notDone", "status", Coming.StatusWord(session.Status)));
        }

        var after = state with
        {
            Plan = Coming.With(plan, other => other.Id == session.Id ? other with { Status = SessionStatus.Skipped } : other),
        };
        return Draft.Of(new SessionSkipped(session.Id)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.skip", "date", Validate.Iso(session.Date)), RuleBook.Note("session.skipped")),
            Change = StateChange.Between(state, after),
        });
    }

    /// <summary>Too hard: the next session is lighter. Too easy twice running: one step up.</summary>
    private static RunnerState Felt(RunnerState state, Session session, Feel? feel, LocalDate today, out RuleNote because)
    {
        because = RuleBook.Note("session.done");
        if (feel is not { } said)
        {
            return state;
        }

        var earlier = state.Feels.Where(other => other.Date != session.Date).TakeLast(FeelsKept - 1).ToList();
        var twice = said == Feel.TooEasy && earlier.Count > 0 && earlier[^1].Feel == Feel.TooEasy;
        var after = state with { Feels = earlier.Append(new SessionFeel(session.Date, said)).OrderBy(other => other.Date).ToValueList() };
        if (said == Feel.TooHard)
        {
            because = RuleBook.Note("session.tooHard");
            if (Coming.Next(state.Plan!, today) is { } next && next.Id != session.Id)
            {
                var hold = new Hold("session.tooHard", null, null, next.Date, next.Date.PlusDays(1), null, because);
                after = after with { Holds = after.Holds.Where(other => other.Rule != hold.Rule).Append(hold).ToValueList() };
            }
        }
        else if (said == Feel.TooEasy)
        {
            because = RuleBook.Note(twice ? "progress.raiseFeel" : "session.tooEasy");
            after = twice ? Raised(after, session) : after;
        }

        return said == Feel.Right ? after : after with { Plan = Weaver.Weave(after, today) };
    }

    private static RunnerState Raised(RunnerState state, Session session)
    {
        var week = Coming.WeekOf(state.Plan!, session.Date);
        var armoury = new Armoury(state.Profile.Equipment);
        foreach (var work in session.Exercises.AsSpan())
        {
            var exercise = Exercises.Get(work.ExerciseId);
            if (work.Rir is null || Progression.HoldsBack(state, exercise, session.Date) || week?.Deload == true)
            {
                continue;
            }

            var known = Progression.Known(state, exercise.Id) ?? new ExerciseProgress(exercise.Id, work.Load, null, 0, week?.Phase ?? Phase.Technique, session.Date);
            var (raised, _) = Progression.Raise(known with { Load = known.Load ?? work.Load }, exercise, armoury, state.Profile, "progress.raiseFeel");
            if (!raised.Equals(known))
            {
                state = state with { Progress = Progression.With(state.Progress, raised) };
            }
        }

        return state;
    }

    private static string FeelWord(Feel feel) => feel switch { Feel.TooEasy => "too easy", Feel.TooHard => "too hard", _ => "about right" };
}
