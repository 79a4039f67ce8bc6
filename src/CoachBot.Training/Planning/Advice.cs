using System.Globalization;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Planning;

/// <summary>What the runner should know about the plan as a whole.</summary>
internal static class Advice
{
    public static ValueList<RuleNote> Of(RunnerState state, ReadOnlySpan<WeekFrame> frames, List<PlanWeek> weeks)
    {
        var profile = state.Profile;
        var runner = new RunnerTraits(profile);
        List<RuleNote> advice = [];
        AddIf(profile.Screening is null, "screening.unknown");
        AddIf(runner.IsGentle, "screening.gentle");
        AddIf(runner.IsMinor, "age.minor");
        AddIf(runner.IsSixtyFive, "age.sixtyFive");
        AddIf(runner.IsSixty, "age.sixty");
        AddIf(frames[0].WeeksToRace is null && !runner.IsGentle, "phase.endless");
        if (!runner.LiftsHeavy && !runner.IsGentle && frames[0].WeeksToRace is { } ahead && ahead > 0 && !AnyHeavyBlock(frames))
        {
            advice.Add(RuleBook.Note("phase.lateStart", "weeks", ahead.ToString(CultureInfo.InvariantCulture)));
        }

        AddIf(LeavesNoRestDay(profile, weeks), "advice.restDay");
        AddIf(NeedsOptIn(weeks), "ladder.optIn");
        return advice.ToValueList();

        void AddIf(bool holds, string rule)
        {
            if (holds)
            {
                advice.Add(RuleBook.Note(rule));
            }
        }
    }

    private static bool AnyHeavyBlock(ReadOnlySpan<WeekFrame> frames)
    {
        foreach (var frame in frames)
        {
            if (frame.Phase is Phase.Strength or Phase.Power)
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeavesNoRestDay(RunnerProfile profile, List<PlanWeek> weeks)
    {
        var runs = new RunCalendar(profile);
        foreach (var week in weeks)
        {
            var busy = 0;
            foreach (var run in runs.WeekOf(week.StartsOn).Days.AsSpan())
            {
                busy |= run.Kind == DayKind.Off ? 0 : 1 << (int)run.Day;
            }

            foreach (var session in week.Sessions.AsSpan())
            {
                busy |= session.Load is SessionLoad.Heavy or SessionLoad.Light ? 1 << (int)session.Date.DayOfWeek : 0;
            }

            if (busy == 0b1111_1110)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NeedsOptIn(List<PlanWeek> weeks)
    {
        foreach (var week in weeks)
        {
            foreach (var note in week.Relaxed.AsSpan())
            {
                if (note.Rule is "ladder.micro")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
