using System.Globalization;
using CoachBot.Training.Commands;
using CoachBot.Training.Events;
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
            return Coming.NoSession(date);
        }

        if (session.Status is SessionStatus.Done or SessionStatus.PartlyDone)
        {
            return Decision.Refuse(RuleBook.Note("refused.alreadyDone", "date", Validate.Iso(date)));
        }

        var status = command.Fraction switch { < 0.05 => SessionStatus.Skipped, < 0.95 => SessionStatus.PartlyDone, _ => SessionStatus.Done };
        var after = state with { Plan = Coming.With(plan, other => other.Id == session.Id ? other with { Status = status } : other) };
        after = Feels(after, date, command.Feel, today);
        var heard = status == SessionStatus.PartlyDone
            ? RuleBook.Note("heard.partly", "percent", Math.Round(command.Fraction!.Value * 100).ToString(CultureInfo.InvariantCulture))
            : RuleBook.Note("heard.done");
        return Draft.Of(new SessionCompleted(session.Id, status, command.Feel)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), heard, Because(command.Feel)),
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

        var after = Feels(state, session.Date, command.Feel, today);
        return Draft.Of(new SessionRated(session.Id, command.Feel)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.feel", "feel", FeelWord(command.Feel)), Because(command.Feel)),
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
            return command.Date is { } asked ? Coming.NoSession(asked) : Decision.Refuse(RuleBook.Note("refused.nothingPlanned"));
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

    private static RunnerState Feels(RunnerState state, LocalDate date, Feel? feel, LocalDate today)
    {
        if (feel is not { } said)
        {
            return state;
        }

        var kept = state.Feels.Where(other => other.Date != date).TakeLast(FeelsKept - 1);
        return state with { Feels = kept.Append(new SessionFeel(date, said)).OrderBy(other => other.Date).ToValueList() };
    }

    private static RuleNote Because(Feel? feel) => feel switch
    {
        Feel.TooEasy => RuleBook.Note("session.tooEasy"),
        Feel.TooHard => RuleBook.Note("session.tooHard"),
        _ => RuleBook.Note("session.done"),
    };

    private static string FeelWord(Feel feel) => feel switch { Feel.TooEasy => "too easy", Feel.TooHard => "too hard", _ => "about right" };
}
