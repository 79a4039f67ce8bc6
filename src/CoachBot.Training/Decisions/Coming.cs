using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>Finds sessions in a plan, and puts changed ones back.</summary>
internal static class Coming
{
    public static Session? On(Plan plan, LocalDate date)
    {
        foreach (var week in plan.Weeks.AsSpan())
        {
            if (date < week.StartsOn || date >= week.StartsOn.PlusDays(7))
            {
                continue;
            }

            foreach (var session in week.Sessions.AsSpan())
            {
                if (session.Date == date)
                {
                    return session;
                }
            }
        }

        return null;
    }

    public static PlanWeek? WeekOf(Plan plan, LocalDate date)
    {
        foreach (var week in plan.Weeks.AsSpan())
        {
            if (week.StartsOn <= date && date < week.StartsOn.PlusDays(7))
            {
                return week;
            }
        }

        return null;
    }

    /// <summary>The first planned session on or after a date.</summary>
    public static Session? Next(Plan plan, LocalDate from)
    {
        foreach (var week in plan.Weeks.AsSpan())
        {
            foreach (var session in week.Sessions.AsSpan())
            {
                if (session.Date >= from && session.Status == SessionStatus.Planned)
                {
                    return session;
                }
            }
        }

        return null;
    }

    /// <summary>The last session before or on a date that was done at least in part.</summary>
    public static Session? LastDone(Plan plan, LocalDate until)
    {
        Session? last = null;
        foreach (var week in plan.Weeks.AsSpan())
        {
            foreach (var session in week.Sessions.AsSpan())
            {
                if (session.Date <= until && session.Status is SessionStatus.Done or SessionStatus.PartlyDone)
                {
                    last = session;
                }
            }
        }

        return last;
    }

    /// <summary>The plan with some sessions changed in place; dates must stay within their week.</summary>
    public static Plan With(Plan plan, Func<Session, Session> change)
    {
        var weeks = plan.Weeks.AsSpan().ToArray();
        for (var index = 0; index < weeks.Length; index++)
        {
            var sessions = weeks[index].Sessions.AsSpan();
            for (var own = 0; own < sessions.Length; own++)
            {
                var changed = change(sessions[own]);
                if (!ReferenceEquals(changed, sessions[own]))
                {
                    var copy = weeks[index].Sessions.AsSpan().ToArray();
                    copy[own] = changed;
                    weeks[index] = weeks[index] with { Sessions = new ValueList<Session>(copy) };
                }
            }
        }

        return plan with { Weeks = new ValueList<PlanWeek>(weeks) };
    }

    public static Decision NoPlan => Decision.Refuse(RuleBook.Note("refused.noPlan"));

    /// <summary>No session there: because training is paused, or because there is none.</summary>
    public static Decision NoSession(RunnerState state, LocalDate date)
    {
        foreach (var hold in state.Holds.AsSpan())
        {
            if (hold.StopsSessions() && hold.Covers(date))
            {
                return Decision.Refuse(RuleBook.Note("refused.paused", "why", hold.Note.Text));
            }
        }

        return NoSession(date);
    }

    public static Decision NothingPlanned(RunnerState state, LocalDate today) =>
        NoSession(state, today) is { Refusal.Rule: "refused.paused" } paused ? paused : Decision.Refuse(RuleBook.Note("refused.nothingPlanned"));

    private static Decision NoSession(LocalDate date) => Decision.Refuse(RuleBook.Note("refused.noSession", "date", Validate.Iso(date)));

    public static string StatusWord(SessionStatus status) => status switch
    {
        SessionStatus.Done => "done",
        SessionStatus.PartlyDone => "partly done",
        SessionStatus.Skipped => "skipped",
        SessionStatus.Missed => "missed",
        _ => "planned",
    };
}
