namespace CoachBot.Training.Planning;

/// <summary>Turns the terrain of a week into the solver's masks and costs.</summary>
internal static class WeekTasks
{
    /// <param name="openFrom">The first day that is not past, 0 = Monday; 7 when the week is over.</param>
    public static WeekTask Of(ReadOnlySpan<DayFlags> days, int openFrom, int heavy, int light, int usual, int taken)
    {
        var task = new WeekTask { Heavy = heavy, Light = light, Usual = usual == 0 ? 127 : usual, Taken = taken, Most = int.MaxValue };
        for (var day = 0; day < 7; day++)
        {
            var flags = days[day];
            var bit = 1 << day;
            task.Runs |= (flags & DayFlags.Run) != 0 ? bit : 0;
            if (day < openFrom)
            {
                continue;
            }

            task.HeavyDays |= (flags & DayFlags.Heavy) != 0 ? bit : 0;
            task.LightDays |= (flags & DayFlags.Light) != 0 ? bit : 0;
            var cost = ((flags & DayFlags.Easy) != 0 ? Proposals.CostEasyDay : 0) + ((flags & DayFlags.AfterKey) != 0 ? Proposals.CostAfterKeyRun : 0);
            task.HeavyCost |= (cost + ((flags & DayFlags.OutsideWindow) != 0 ? Proposals.CostOutsideWindow : 0)) << (4 * day);
            task.LightCost |= (cost + ((flags & DayFlags.BeforeHard) != 0 ? Proposals.CostLightBeforeHard : 0)) << (4 * day);
        }

        return task;
    }

    /// <summary>
    /// Days for one or two micro sessions: after easy runs first, then days without a run; a hard, long or race day only if the runner moves
    /// one there. The earliest, not two in a row where it can be helped.
    /// </summary>
    public static int Micro(ReadOnlySpan<DayFlags> days, int openFrom, int wanted, int taken, bool sparesRaceEve)
    {
        var chosen = 0;
        for (var number = 0; number < wanted; number++)
        {
            var (best, bestCost) = (-1, int.MaxValue);
            for (var day = openFrom; day < 7; day++)
            {
                var flags = days[day];
                var bit = 1 << day;
                if ((flags & DayFlags.Available) == 0 || (flags & DayFlags.Key) != 0 || ((chosen | taken) & bit) != 0
                    || (sparesRaceEve && (flags & DayFlags.NoLight) != 0))
                {
                    continue;
                }

                var near = (((chosen | taken) << 1) | ((chosen | taken) >> 1)) & bit;
                var cost = ((flags & DayFlags.Easy) != 0 ? 0 : Proposals.CostMicroElsewhere) + (near != 0 ? Proposals.CostMicroInARow : 0);
                if (cost < bestCost)
                {
                    (best, bestCost) = (day, cost);
                }
            }

            if (best < 0)
            {
                break;
            }

            chosen |= 1 << best;
        }

        return chosen;
    }
}
