using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Runners;

public enum DayKind { Off, Easy, Hard, Long }

/// <summary>One day of a run week. A missing distance or duration is unknown.</summary>
public sealed record RunDay(IsoDayOfWeek Day, DayKind Kind, Distance? Distance = null, int? Minutes = null);

/// <summary>The runs of a usual week; a day not listed is off.</summary>
public sealed record RunWeek(ValueList<RunDay> Days)
{
    /// <summary>The runner has said which runs are hard, be it none. Only asked for while every run looks easy.</summary>
    public bool HardRunsKnown { get; init; }

    public RunDay On(IsoDayOfWeek day)
    {
        foreach (var candidate in Days)
        {
            if (candidate.Day == day)
            {
                return candidate;
            }
        }

        return new RunDay(day, DayKind.Off);
    }
}

/// <summary>The runs of one given week, which override the usual ones. <paramref name="StartsOn"/> is a Monday.</summary>
public sealed record DatedRunWeek(LocalDate StartsOn, RunWeek Week);
