using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>A new day. Nothing that is ahead changes without news.</summary>
internal static class DayDecisions
{
    public static Decision Turn(RunnerState state, RollForward command, LocalDate today)
    {
        if (state.Plan is not { } plan)
        {
            return Decision.Nothing;
        }

        var missed = 0;
        var turned = Coming.With(plan, session =>
        {
            if (session.Date >= today || session.Status != SessionStatus.Planned)
            {
                return session;
            }

            missed++;
            return session with { Status = SessionStatus.Missed };
        });
        var after = missed == 0 ? state : state with { Plan = turned };
        var layoff = LayoffHold(after, today);
        if (layoff is not null)
        {
            after = after with { Holds = after.Holds.Where(hold => !hold.Rule.StartsWith("missed.", StringComparison.Ordinal)).Append(layoff).ToValueList() };
            after = after with { Plan = Weaver.Weave(after, today) };
        }

        var longer = Weaver.IsDue(after, today);
        if (longer)
        {
            after = after with { Plan = Weaver.Roll(after, today) };
        }

        if (missed == 0 && !longer && layoff is null)
        {
            return Decision.Nothing;
        }

        var because = layoff is not null ? layoff.Note : missed > 0 ? RuleBook.Note("day.missed") : RuleBook.Note("day.longer");
        return Draft.Of(new DayTurned
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.day"), because, canUndo: false),
            Change = StateChange.Between(state, after),
        });
    }

    /// <summary>
    /// Days without strength from someone who reports what they do, with sessions missed in them: silence alone is no news, and the gaps
    /// that the plan itself leaves don't count.
    /// </summary>
    private static Hold? LayoffHold(RunnerState state, LocalDate today)
    {
        if (Coming.LastDone(state.Plan!, today) is not { } last || Layoff.Rule(Period.DaysBetween(last.Date, today)) is not { } rule)
        {
            return null;
        }

        var missed = false;
        foreach (var week in state.Plan!.Weeks.AsSpan())
        {
            foreach (var session in week.Sessions.AsSpan())
            {
                missed |= session.Date > last.Date && session.Date < today && session.Status == SessionStatus.Missed;
            }
        }

        foreach (var hold in state.Holds.AsSpan())
        {
            if (hold.Rule == rule && hold.From > last.Date)
            {
                return null;
            }
        }

        return missed ? Layoff.Hold(rule, today) : null;
    }
}
