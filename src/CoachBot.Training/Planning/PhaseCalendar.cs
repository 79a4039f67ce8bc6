using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>Phases: backwards from the race, forwards without one; recovery after a race; deloads in their rhythm.</summary>
internal static class PhaseCalendar
{
    private const int Lookahead = 8;

    /// <summary>The weeks from the plan's first to <paramref name="last"/>, both Mondays.</summary>
    public static WeekFrame[] Frames(RunnerProfile profile, LocalDate plannedFrom, LocalDate last)
    {
        var runner = new RunnerTraits(profile);
        var first = Mondays.Of(plannedFrom);
        var count = Math.Max(1, Mondays.WeeksBetween(first, last) + 1);

        // Blocks are looked at beyond the end, so that a plan that grows by a week finds its weeks as it left them.
        var phases = new (Phase Phase, int Block)[count + Lookahead];
        var toRace = profile.Goal?.Date is { } date ? Mondays.WeeksBetween(first, Mondays.Of(date)) : (int?)null;
        if (toRace is { } weeks && weeks >= 0)
        {
            ToRace(phases, profile, runner, plannedFrom, weeks);
        }
        else
        {
            Onwards(phases, runner, plannedFrom, profile.LastRace, Blocks.TechniqueWeeks(runner, int.MaxValue));
        }

        return Finish(profile, runner, first, toRace, phases, count);
    }

    private static void ToRace(Span<(Phase Phase, int Block)> phases, RunnerProfile profile, in RunnerTraits runner, LocalDate plannedFrom, int weeks)
    {
        var race = Races.ClassOf(profile.Goal!);
        var taper = Math.Min(Races.TaperWeeks(race), weeks);
        var maintain = Math.Min(Races.MaintainWeeks(race), weeks - taper);
        var all = new (Phase Phase, int Block)[weeks + 1];
        var recovery = 0;
        while (recovery < weeks - taper && IsRecovery(profile.LastRace, plannedFrom, recovery))
        {
            all[recovery++] = (Phase.Recovery, 0);
        }

        maintain = Math.Min(maintain, weeks - taper - recovery);
        var build = weeks - taper - maintain - recovery;
        var technique = Blocks.Fill(all.AsSpan(recovery, build), runner, taper + maintain);
        var block = build == 0 ? (technique ? 0 : 1) : all[recovery + build - 1].Block;
        all.AsSpan(recovery + build, maintain).Fill((technique ? Phase.Technique : Phase.Maintain, block));
        all.AsSpan(weeks - taper, taper).Fill((Phase.Taper, block));
        all[weeks] = (Phase.Race, block);
        all.AsSpan(0, Math.Min(all.Length, phases.Length)).CopyTo(phases);
        if (phases.Length > all.Length)
        {
            // The race is run and the plan goes on: recovery, two weeks to find the way back, then blocks.
            var after = phases[all.Length..];
            var run = new DatedRace(Distance(race), profile.Goal!.Date!.Value);
            Onwards(after, runner, Mondays.Of(run.Date).PlusWeeks(1), run, runner.IsNovice ? 4 : 2);
        }
    }

    private static Units.Distance Distance(RaceClass race) => race switch
    {
        RaceClass.Marathon => Units.Distance.Marathon,
        RaceClass.Half => Units.Distance.HalfMarathon,
        _ => Units.Distance.FromKilometres(10),
    };

    private static void Onwards(Span<(Phase Phase, int Block)> phases, in RunnerTraits runner, LocalDate from, DatedRace? last, int technique)
    {
        var recovery = 0;
        while (recovery < phases.Length && IsRecovery(last, from, recovery))
        {
            phases[recovery++] = (Phase.Recovery, 0);
        }

        Blocks.FillEndless(phases[recovery..], runner, technique);
    }

    /// <summary>Most of what is left of the week belongs to the recovery from the last race.</summary>
    private static bool IsRecovery(DatedRace? last, LocalDate plannedFrom, int week)
    {
        if (last is null)
        {
            return false;
        }

        var monday = Mondays.Of(plannedFrom).PlusWeeks(week);
        var from = LocalDate.Max(monday, plannedFrom);
        var race = Races.ClassOf(last.Distance);
        var until = last.Date.PlusDays(Math.Max(Races.NoLegsAfter(race), Races.HalfVolumeUntil(race)));
        var days = Period.DaysBetween(from, monday.PlusDays(7));
        var easy = Period.DaysBetween(from, until) + 1;
        return 2 * Math.Min(easy, days) > days;
    }

    private static WeekFrame[] Finish(
        RunnerProfile profile, in RunnerTraits runner, LocalDate first, int? toRace, ReadOnlySpan<(Phase Phase, int Block)> phases, int count)
    {
        var frames = new WeekFrame[count];
        var runs = new RunCalendar(profile);
        var sinceDeload = Math.Max(0, profile.WeeksSinceDeload);
        var heavyBefore = runner.LiftsHeavy;
        var rotation = new Rotation(phases, runner);
        var start = 0;
        for (var week = 0; week < count; week++)
        {
            var (phase, block) = phases[week];
            start = week == 0 || phases[week - 1] != phases[week] ? week : start;
            var end = week;
            while (end < phases.Length && phases[end] == phases[week])
            {
                end++;
            }

            sinceDeload++;
            var deload = sinceDeload >= runner.DeloadEvery && phase is not (Phase.Taper or Phase.Race or Phase.Recovery);
            sinceDeload = deload || phase is Phase.Recovery ? 0 : sinceDeload;
            var monday = first.PlusWeeks(week);
            var left = toRace - week;
            var (heavy, light) = Wanted(profile, runner, runs, monday, phase);
            frames[week] = new WeekFrame(
                monday, week + 1, left >= 0 ? left : null, phase, deload, block, rotation.Next(phase, week - start, end - start), week - start, end - start, week, heavyBefore,
                !deload && phase is Phase.Technique or Phase.Strength or Phase.Power or Phase.Maintain && RunLoad.IsHeavy(runs, monday), heavy, light);
            heavyBefore |= phase is Phase.Strength or Phase.Power;
        }

        return frames;
    }

    /// <summary>How many sessions the phase wants, and what the runner wants of it: a third one is light.</summary>
    private static (int Heavy, int Light) Wanted(RunnerProfile profile, in RunnerTraits runner, in RunCalendar runs, LocalDate monday, Phase phase)
    {
        var (heavy, light) = phase switch
        {
            Phase.Technique or Phase.Power => (2, 0),
            Phase.Strength => (2, Runs(runs.WeekOf(monday)) <= 3 ? 1 : 0),
            Phase.Maintain => (runner.IsSixty || RunLoad.IsLight(runs, monday) ? 2 : 1, 0),
            Phase.Taper => (1, 0),
            Phase.Recovery => (0, 1),
            _ => (0, 0),
        };
        if (profile.SessionsWanted is { } wanted)
        {
            light = wanted >= 3 && phase is Phase.Technique or Phase.Strength or Phase.Power ? Math.Max(light, wanted >= 3 ? 1 : 0) : light;
            heavy = Math.Min(heavy, Math.Max(1, wanted));
            light = Math.Min(light, Math.Max(heavy == 0 ? 1 : 0, wanted - heavy));
        }

        return (heavy, light);
    }

    private static int Runs(RunWeek week)
    {
        var runs = 0;
        foreach (var day in week.Days.AsSpan())
        {
            runs += day.Kind == DayKind.Off ? 0 : 1;
        }

        return runs;
    }
}
