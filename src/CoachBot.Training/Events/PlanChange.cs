using System.Runtime.InteropServices;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Events;

/// <summary>
/// The difference between two plans: the weeks whose heading changed (their sessions left out), the sessions that changed, and what is
/// gone. A session belongs to the week of its date, so moving one is a change of that session alone.
/// </summary>
/// <param name="Gone">There is no plan any more.</param>
public sealed record PlanChange(
    bool Gone,
    LocalDate? PlannedFrom,
    RuleNote? Refused,
    ValueList<RuleNote>? Advice,
    ValueList<PlanWeek> Weeks,
    ValueList<LocalDate> WeeksGone,
    ValueList<Session> Sessions,
    ValueList<SessionId> SessionsGone)
{
    public static PlanChange? Between(Plan? before, LocalDate? beforeFrom, Plan? after, LocalDate? afterFrom)
    {
        if (ReferenceEquals(before, after) && beforeFrom == afterFrom)
        {
            return null;
        }

        if (after is null)
        {
            return before is null && beforeFrom == afterFrom ? null : new PlanChange(true, afterFrom, null, null, [], [], [], []);
        }

        List<PlanWeek> weeks = [];
        List<Session> sessions = [];
        List<LocalDate> weeksGone = [];
        List<SessionId> sessionsGone = [];
        Dictionary<LocalDate, PlanWeek> oldWeeks = [];
        Dictionary<string, Session> oldSessions = [];
        if (before is not null)
        {
            foreach (var week in WeekNews.Of(before.Weeks.AsSpan(), after.Weeks.AsSpan()))
            {
                oldWeeks[week.StartsOn] = week;
                foreach (var session in week.Sessions.AsSpan())
                {
                    oldSessions[session.Id.Value] = session;
                }
            }
        }

        foreach (var week in WeekNews.Of(after.Weeks.AsSpan(), before is null ? [] : before.Weeks.AsSpan()))
        {
            if (!oldWeeks.Remove(week.StartsOn, out var old) || !SameHeading(old, week))
            {
                weeks.Add(week with { Sessions = [] });
            }

            foreach (var session in week.Sessions.AsSpan())
            {
                if (!oldSessions.Remove(session.Id.Value, out var oldSession)
                    || (!ReferenceEquals(oldSession, session) && !oldSession.Equals(session)))
                {
                    sessions.Add(session);
                }
            }
        }

        weeksGone.AddRange(oldWeeks.Keys);
        foreach (var id in oldSessions.Keys)
        {
            sessionsGone.Add(new SessionId(id));
        }

        var advice = before is not null && before.Advice == after.Advice ? (ValueList<RuleNote>?)null : after.Advice;
        return beforeFrom == afterFrom && Equals(before?.Refused, after.Refused) && advice is null
            && weeks.Count + sessions.Count + weeksGone.Count + sessionsGone.Count == 0
            ? null
            : new PlanChange(
                false, afterFrom, after.Refused, advice, weeks.ToValueList(), weeksGone.ToValueList(), sessions.ToValueList(), sessionsGone.ToValueList());
    }

    public (Plan? Plan, LocalDate? PlannedFrom) ApplyTo(Plan? plan)
    {
        if (Gone)
        {
            return (null, PlannedFrom);
        }

        SortedDictionary<LocalDate, PlanWeek> weeks = [];
        Dictionary<string, Session> sessions = [];
        if (plan is not null)
        {
            foreach (var week in plan.Weeks.AsSpan())
            {
                weeks[week.StartsOn] = week;
                foreach (var session in week.Sessions.AsSpan())
                {
                    sessions[session.Id.Value] = session;
                }
            }
        }

        foreach (var date in WeeksGone.AsSpan())
        {
            weeks.Remove(date);
        }

        foreach (var week in Weeks.AsSpan())
        {
            weeks[week.StartsOn] = week;
        }

        foreach (var id in SessionsGone.AsSpan())
        {
            sessions.Remove(id.Value);
        }

        foreach (var session in Sessions.AsSpan())
        {
            sessions[session.Id.Value] = session;
        }

        return (new Plan(Refused, Advice ?? plan?.Advice ?? [], Weave(weeks.Values, [.. sessions.Values])), PlannedFrom);
    }

    /// <summary>Without the sessions that have since become history.</summary>
    public PlanChange Without(ValueList<Session> touched)
    {
        var ids = touched.Select(session => session.Id).ToHashSet();
        return this with
        {
            Sessions = Sessions.Where(session => !ids.Contains(session.Id)).ToValueList(),
            SessionsGone = SessionsGone.Where(id => !ids.Contains(id)).ToValueList(),
        };
    }

    private static bool SameHeading(PlanWeek left, PlanWeek right) =>
        left.Number == right.Number && left.WeeksToRace == right.WeeksToRace && left.Phase == right.Phase && left.Deload == right.Deload
        && left.Relaxed == right.Relaxed;

    private static ValueList<PlanWeek> Weave(ICollection<PlanWeek> weeks, List<Session> sessions)
    {
        sessions.Sort(static (left, right) => left.Date.CompareTo(right.Date) is var order and not 0
            ? order
            : string.CompareOrdinal(left.Id.Value, right.Id.Value));
        var sorted = CollectionsMarshal.AsSpan(sessions);
        var woven = new PlanWeek[weeks.Count];
        var (next, first) = (0, 0);
        foreach (var week in weeks)
        {
            var end = week.StartsOn.PlusDays(7);
            var last = first;
            while (last < sorted.Length && sorted[last].Date < end)
            {
                last++;
            }

            var own = sorted[first..last];
            woven[next++] = week.Sessions.AsSpan().SequenceEqual(own, EqualityComparer<Session>.Default)
                ? week
                : week with { Sessions = ValueList.Create<Session>(own) };
            first = last;
        }

        return new ValueList<PlanWeek>(woven);
    }
}
