using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>Weaves the weeks from one on: first all days at once, then the content of each session.</summary>
internal sealed class Loom
{
    private readonly RunnerState state;
    private readonly LocalDate today;
    private readonly WeekFrame[] frames;
    private readonly int first;
    private readonly int end;
    private readonly Terrain terrain;
    private readonly RunnerTraits runner;
    private readonly WeekWeaver weaver;
    private readonly PlanWeek?[] standing;
    private readonly List<Session> strays = [];

    /// <param name="first">The first week to weave, as an index of <paramref name="frames"/>.</param>
    /// <param name="end">The first week after the last one to weave.</param>
    public Loom(RunnerState state, LocalDate today, WeekFrame[] frames, int first, int end)
    {
        this.state = state;
        this.today = today;
        this.frames = frames;
        this.first = first;
        this.end = end;
        runner = new RunnerTraits(state.Profile);
        var from = first < frames.Length ? frames[first].Monday : frames[^1].Monday;
        terrain = new Terrain(state.Profile, from, end - first);
        weaver = new WeekWeaver(state, terrain, runner, frames);
        standing = new PlanWeek?[frames.Length];
        var start = frames[0].Monday;
        foreach (var week in (state.Plan?.Weeks ?? []).AsSpan())
        {
            var index = Mondays.WeeksBetween(start, week.StartsOn);
            if (index >= 0 && index < frames.Length)
            {
                standing[index] = week;
            }

            foreach (var session in week.Sessions.AsSpan())
            {
                if (IsPast(session) && !SessionIds.IsOf(session.Id, week.StartsOn))
                {
                    strays.Add(session);
                }
            }
        }
    }

    public PlanWeek[] Weave()
    {
        var count = end - first;
        var tasks = new WeekTask[count];
        var kept = new WeekKept[count];
        var usual = UsualDays();
        for (var week = 0; week < count; week++)
        {
            var frame = frames[first + week];
            kept[week] = Kept(frame.Monday, standing[first + week]);
            var openFrom = Math.Clamp(Period.DaysBetween(frame.Monday, today), 0, 7);
            tasks[week] = WeekTasks.Of(
                terrain.Week(frame.Monday),
                openFrom,
                frame.Heavy,
                frame.Light,
                DaysOf(standing[first + week], false) is var own && own != 0 ? own : usual,
                kept[week].Taken);
            tasks[week].KeptHeavy = kept[week].Heavy;
            tasks[week].KeptLight = kept[week].Light;
            tasks[week].Most = kept[week].Most ?? int.MaxValue;
            tasks[week].StandingDays = own;
            tasks[week].StandingHeavy = DaysOf(standing[first + week], true);
            tasks[week].HeavyDays &= ~kept[week].Occupied;
            tasks[week].LightDays &= ~kept[week].Occupied;
        }

        var placements = new WeekPlacement[count];
        PlacementSolver.Solve(tasks, SundayBefore(), MondayAfter(), placements);
        var weeks = new PlanWeek[count];
        for (var week = 0; week < count; week++)
        {
            var frame = frames[first + week];
            var openFrom = Math.Clamp(Period.DaysBetween(frame.Monday, today), 0, 7);
            weeks[week] = weaver.Week(frame, placements[week], kept[week], openFrom);
        }

        return weeks;
    }

    /// <summary>Where sessions sit in a usual week: the runs alone decide, no race near.</summary>
    private int UsualDays()
    {
        var profile = state.Profile;
        var week = profile.RunWeek ?? (profile.RunWeeks.Count > 0 ? profile.RunWeeks[profile.RunWeeks.Count / 2].Week : new RunWeek([]));
        var plain = new Terrain(RunnerProfile.Empty with { RunWeek = week, UnavailableDays = profile.UnavailableDays }, Mondays.Of(today), 1);
        Span<WeekTask> tasks = [WeekTasks.Of(plain.Week(Mondays.Of(today)), 0, 2, 0, 127, 0)];
        Span<WeekPlacement> placements = stackalloc WeekPlacement[1];

        // A week that repeats: strength on its Sunday closes its own Monday.
        PlacementSolver.Solve(tasks, false, false, placements);
        if ((placements[0].HeavyDays | placements[0].LightDays) is var days && (days & 65) == 65)
        {
            tasks[0].HeavyDays &= 63;
            tasks[0].LightDays &= 63;
            PlacementSolver.Solve(tasks, false, false, placements);
        }

        return placements[0].HeavyDays | placements[0].LightDays;
    }

    private static int DaysOf(PlanWeek? week, bool heavyOnly)
    {
        var days = 0;
        foreach (var session in (week?.Sessions ?? []).AsSpan())
        {
            days |= session.Load == SessionLoad.Heavy || (!heavyOnly && session.Load == SessionLoad.Light) ? 1 << ((int)session.Date.DayOfWeek - 1) : 0;
        }

        return days;
    }

    private bool SundayBefore()
    {
        var sunday = frames[first < frames.Length ? first : frames.Length - 1].Monday.PlusDays(-1);
        return state.Plan is { } plan && Coming.On(plan, sunday) is { Load: SessionLoad.Heavy or SessionLoad.Light, Status: not (SessionStatus.Missed or SessionStatus.Skipped) };
    }

    /// <summary>Where only some weeks are woven, the strength that stands on the Monday after them closes their Sunday.</summary>
    private bool MondayAfter() =>
        end < frames.Length && Coming.On(state.Plan!, frames[end].Monday) is { Load: SessionLoad.Heavy or SessionLoad.Light, Status: not (SessionStatus.Missed or SessionStatus.Skipped) };

    /// <summary>What stays in a week: the past, what is done or left out, and what the runner has moved here.</summary>
    private WeekKept Kept(LocalDate monday, PlanWeek? week)
    {
        var kept = new WeekKept();
        foreach (var session in (week?.Sessions ?? []).AsSpan())
        {
            if (IsPast(session))
            {
                kept.Keep(session, SessionIds.IsOf(session.Id, monday), true);
            }
        }

        foreach (var stray in strays)
        {
            if (SessionIds.IsOf(stray.Id, monday))
            {
                kept.Keep(stray, true, false);
            }
        }

        foreach (var edit in state.Edits.AsSpan())
        {
            var isOwn = SessionIds.IsOf(edit.Id, monday);
            var isHere = Mondays.Of(edit.Date) == monday;
            if ((!isOwn && !isHere) || kept.Has(edit.Id) || edit.Date < today || !Legality.IsOpen(terrain[edit.Date], edit.Load, PhaseOn(edit.Date), edit.OptIn))
            {
                continue;
            }

            if (state.Plan is { } plan && IsSettled(plan, edit.Id))
            {
                continue;
            }

            kept.Move(edit, isOwn, isHere);
            if (edit.Left is { } left && Mondays.Of(left) == monday)
            {
                kept.Occupied |= 1 << ((int)left.DayOfWeek - 1);
            }
        }

        return kept;
    }

    private Phase PhaseOn(LocalDate date)
    {
        var index = Mondays.WeeksBetween(frames[0].Monday, Mondays.Of(date));
        return index >= 0 && index < frames.Length ? frames[index].Phase : Phase.Race;
    }

    private bool IsPast(Session session) => session.Date < today || session.Status != SessionStatus.Planned;

    private static bool IsSettled(Plan plan, SessionId id)
    {
        foreach (var week in plan.Weeks.AsSpan())
        {
            foreach (var session in week.Sessions.AsSpan())
            {
                if (session.Id == id)
                {
                    return session.Status != SessionStatus.Planned;
                }
            }
        }

        return false;
    }
}
