using System.Numerics;

namespace CoachBot.Training.Planning;

/// <summary>
/// Places the sessions of all weeks at once. Within a week every legal set of days is tried; between weeks only "strength on Sunday?"
/// matters, so the best chain is found exactly by going through the weeks with that one bit. The ladder's rungs come first, then the
/// soft costs, then what stands already, then the earliest days.
/// </summary>
internal static class PlacementSolver
{
    private const long RungWeight = 1L << 44;
    private const long CostWeight = 1L << 31;
    private const long ChangeWeight = 1L << 21;
    private const long Impossible = long.MaxValue / 4;

    /// <summary>All sets of days without two neighbours.</summary>
    private static readonly byte[] Apart = [.. Enumerable.Range(0, 128).Where(mask => (mask & (mask << 1)) == 0).Select(mask => (byte)mask)];

    /// <summary>By tie: the earlier days have the smaller number.</summary>
    private static readonly byte[] Earliness = [.. Enumerable.Range(0, 128).Select(Reverse)];

    private struct Best
    {
        public long Cost;
        public byte Heavy;
        public byte Light;
        public byte Rung;
    }

    /// <param name="sundayBefore">There is strength on the Sunday before the first week.</param>
    /// <param name="mondayAfter">There is strength on the Monday after the last week.</param>
    public static void Solve(ReadOnlySpan<WeekTask> weeks, bool sundayBefore, bool mondayAfter, Span<WeekPlacement> placements)
    {
        // best[week, from, to]: from = strength on the Sunday before, to = strength on this Sunday.
        var best = new Best[weeks.Length * 4];
        Span<long> reach = [sundayBefore ? Impossible : 0, sundayBefore ? 0 : Impossible];
        var came = new byte[weeks.Length * 2];
        Span<long> next = stackalloc long[2];
        for (var week = 0; week < weeks.Length; week++)
        {
            var own = best.AsSpan(4 * week, 4);
            Try(weeks[week], own);
            for (var to = 0; to < 2; to++)
            {
                var (free, after) = (Add(reach[0], own[to].Cost), Add(reach[1], own[2 + to].Cost));
                came[(2 * week) + to] = (byte)(after < free ? 1 : 0);
                next[to] = Math.Min(free, after);
            }

            next.CopyTo(reach);
        }

        var state = mondayAfter || reach[0] <= reach[1] ? 0 : 1;
        if (reach[state] >= Impossible)
        {
            state = 1 - state;
        }

        for (var week = weeks.Length - 1; week >= 0; week--)
        {
            var from = came[(2 * week) + state];
            var chosen = best[(4 * week) + (2 * from) + state];
            placements[week] = new WeekPlacement(chosen.Heavy, chosen.Light, chosen.Rung);
            state = from;
        }
    }

    private static long Add(long left, long right) => left >= Impossible || right >= Impossible ? Impossible : left + right;

    private static void Try(in WeekTask week, Span<Best> best)
    {
        best.Fill(new Best { Cost = Impossible });
        Span<(int Heavy, int Light)> rungs = stackalloc (int, int)[Ladder.Rungs];
        rungs = rungs[..Ladder.Of(week.Heavy, week.Light, rungs)];
        var open = (week.HeavyDays | week.LightDays) & ~(week.Taken | (week.Taken << 1) | (week.Taken >> 1));
        foreach (var days in Apart)
        {
            if ((days & ~open) != 0 || (days != 0 && week.KeptHeavy + week.KeptLight + BitOperations.PopCount(days) > week.Most))
            {
                continue;
            }

            var all = days | week.Taken;
            var to = (all >> 6) & 1;
            var count = BitOperations.PopCount(days);

            // Every subset of the days may be the heavy ones.
            for (var heavy = (int)days; ; heavy = (heavy - 1) & days)
            {
                var light = days & ~heavy;
                if ((heavy & ~week.HeavyDays) == 0 && (light & ~week.LightDays) == 0)
                {
                    var heavies = BitOperations.PopCount((uint)heavy);
                    var rung = rungs.IndexOf((week.KeptHeavy + heavies, week.KeptLight + count - heavies));

                    // What stays may be no rung at all; then it stays alone.
                    rung = rung < 0 && count == 0 ? rungs.Length : rung;
                    if (rung >= 0)
                    {
                        var cost = (rung * RungWeight) + (Cost(week, heavy, light) * CostWeight) + (week.Changes(heavy, light) * ChangeWeight) + ((127 - Earliness[days]) * 128) + (127 - Earliness[heavy]);
                        Keep(ref best[to], cost, heavy, light, rung);
                        if ((all & 1) == 0)
                        {
                            Keep(ref best[2 + to], cost, heavy, light, rung);
                        }
                    }
                }

                if (heavy == 0)
                {
                    break;
                }
            }
        }
    }

    private static void Keep(ref Best best, long cost, int heavy, int light, int rung)
    {
        if (cost < best.Cost)
        {
            best = new Best { Cost = cost, Heavy = (byte)heavy, Light = (byte)light, Rung = (byte)rung };
        }
    }

    private static long Cost(in WeekTask week, int heavy, int light)
    {
        var cost = 0;
        for (var day = 0; day < 7; day++)
        {
            cost += (heavy >> day & 1) != 0 ? week.CostOf(week.HeavyCost, day) : (light >> day & 1) != 0 ? week.CostOf(week.LightCost, day) : 0;
        }

        var days = heavy | light;
        cost += Proposals.CostMoved * BitOperations.PopCount((uint)(days & ~week.Usual));
        return cost + ((days | week.Taken | week.Runs) == 127 ? Proposals.CostNoRestDay : 0);
    }

    private static byte Reverse(int mask)
    {
        var reversed = 0;
        for (var day = 0; day < 7; day++)
        {
            reversed |= ((mask >> day) & 1) << (6 - day);
        }

        return (byte)reversed;
    }
}
