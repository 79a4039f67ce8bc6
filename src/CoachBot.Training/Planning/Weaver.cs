using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>Makes the plan of a state: what is past or done stays, what is ahead is woven around the runs.</summary>
internal static class Weaver
{
    /// <summary>No plan reaches further.</summary>
    private const int MostWeeks = 105;

    /// <summary>The plan ends too soon: it has no race ahead and less than its usual weeks.</summary>
    public static bool IsDue(RunnerState state, LocalDate today) =>
        state.Plan is { Refused: null, Weeks.Count: > 0 } plan && plan.Weeks[^1].StartsOn < Last(state, today);

    /// <summary>Adds the weeks that are due; those that stand are not touched.</summary>
    public static Plan Roll(RunnerState state, LocalDate today) => Weave(state, today, state.Plan!.Weeks[^1].StartsOn);

    public static Plan Weave(RunnerState state, LocalDate today) => Weave(state, today, null);

    private static Plan Weave(RunnerState state, LocalDate today, LocalDate? standsThrough)
    {
        var profile = state.Profile;
        var current = Mondays.Of(today);
        var kept = state.Plan?.Weeks ?? [];
        if (Gate.Refusal(profile) is { } refused)
        {
            return new Plan(refused, [], Past(kept, today, current));
        }

        var from = state.PlannedFrom ?? today;
        var frames = PhaseCalendar.Frames(profile, from, Last(state, today));
        var first = Math.Clamp(Mondays.WeeksBetween(frames[0].Monday, current), 0, frames.Length - 1);
        if (standsThrough is { } stands)
        {
            first = Math.Min(frames.Length, Mondays.WeeksBetween(frames[0].Monday, stands) + 1);
        }

        var loom = new Loom(state, today, frames, first, frames.Length);
        var woven = loom.Weave();
        List<PlanWeek> weeks = [];
        var oldest = profile.Goal?.Date >= today ? LocalDate.MinIsoValue : current.PlusWeeks(-Proposals.WeeksKept);
        foreach (var week in kept.AsSpan())
        {
            if (week.StartsOn < frames[0].Monday.PlusWeeks(first) && week.StartsOn >= oldest)
            {
                weeks.Add(week);
            }
        }

        weeks.AddRange(woven);
        return new Plan(null, Advice.Of(state, frames, weeks), weeks.ToValueList());
    }

    /// <summary>
    /// Weaves the weeks in which something is now held that was not, or no longer; the others stand. What is held changes the content of
    /// sessions and never their days, so that this is what weaving everything would give, for a fraction of the work.
    /// </summary>
    public static Plan Ease(RunnerState state, ValueList<Hold> before, LocalDate today)
    {
        if (state.Plan is not { Refused: null, Weeks.Count: > 0 } plan || IsDue(state, today) || Pauses(before) || Pauses(state.Holds))
        {
            return Weave(state, today);
        }

        if (HoldSpan.Changed(before, state.Holds) is not { } span)
        {
            return plan;
        }

        var frames = PhaseCalendar.Frames(state.Profile, state.PlannedFrom ?? today, Last(state, today));
        var start = frames[0].Monday;
        var first = Math.Max(Mondays.WeeksBetween(start, Mondays.Of(today)), Mondays.WeeksBetween(start, Mondays.Of(LocalDate.Max(span.From, start))));
        var end = span.Until is { } until ? Math.Min(frames.Length, Mondays.WeeksBetween(start, Mondays.Of(until.PlusDays(-1))) + 1) : frames.Length;
        if (first < 0 || plan.Weeks[^1].StartsOn != frames[^1].Monday)
        {
            return Weave(state, today);
        }

        if (first >= end)
        {
            return plan;
        }

        var weeks = plan.Weeks.AsSpan().ToArray();
        var at = weeks.Length - (frames.Length - first);
        new Loom(state, today, frames, first, end).Weave().CopyTo(weeks, at);
        return plan with { Advice = Advice.Of(state, frames, [.. weeks]), Weeks = new ValueList<PlanWeek>(weeks) };
    }

    /// <summary>Where sessions are left out, what stands says nothing of where they would be.</summary>
    private static bool Pauses(ValueList<Hold> holds)
    {
        foreach (var hold in holds.AsSpan())
        {
            if (hold.StopsSessions())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Only what has happened, for a runner who may not go on.</summary>
    private static ValueList<PlanWeek> Past(ValueList<PlanWeek> weeks, LocalDate today, LocalDate current) => weeks
        .Where(week => week.StartsOn <= current)
        .Select(week => week with { Sessions = week.Sessions.Where(session => session.Date < today || session.Status != SessionStatus.Planned).ToValueList() })
        .ToValueList();

    private static LocalDate Last(RunnerState state, LocalDate today)
    {
        var profile = state.Profile;
        var current = Mondays.Of(today);
        if (profile.Goal?.Date is { } race && race >= today)
        {
            return LocalDate.Min(Mondays.Of(race), current.PlusWeeks(MostWeeks));
        }

        var last = current.PlusWeeks(Proposals.WeeksAhead - 1);
        if (profile.RunWeeks.Count > 0)
        {
            var given = profile.RunWeeks.AsSpan()[^1].StartsOn;
            foreach (var week in profile.RunWeeks.AsSpan())
            {
                given = LocalDate.Max(given, week.StartsOn);
            }

            // Where only given weeks are known, they are all that can be planned around.
            last = profile.RunWeek is null ? LocalDate.Max(given, current) : LocalDate.Max(last, given);
        }

        return LocalDate.Min(last, current.PlusWeeks(MostWeeks));
    }
}
