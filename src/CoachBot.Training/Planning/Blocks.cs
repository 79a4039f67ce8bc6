using CoachBot.Training.Plans;
using CoachBot.Training.Runners;

namespace CoachBot.Training.Planning;

/// <summary>Technique, strength and power blocks, forwards.</summary>
internal static class Blocks
{
    private const int Shortest = 4;
    private const int Longest = 6;

    /// <summary>A first heavy block never starts this close to the race.</summary>
    private const int NoFirstHeavyBlockWithin = 6;

    /// <summary>Fills the weeks before maintenance; true when it is technique all the way, into the maintenance weeks too.</summary>
    public static bool Fill(Span<(Phase Phase, int Block)> weeks, in RunnerTraits runner, int weeksAfter)
    {
        if (runner.IsGentle || (runner.IsNovice && weeks.Length < Shortest))
        {
            weeks.Fill((Phase.Technique, 0));
            return true;
        }

        var technique = Math.Min(TechniqueWeeks(runner, weeks.Length), weeks.Length);
        var rest = weeks.Length - technique;
        if (!runner.LiftsHeavy && weeksAfter + rest <= NoFirstHeavyBlockWithin)
        {
            rest = 0;
        }

        // What doesn't fill a block joins the block before it.
        if (rest < Shortest && (technique > 0 || rest == 0))
        {
            weeks.Fill((Phase.Technique, 0));
            return false;
        }

        technique = weeks.Length - rest;
        weeks[..technique].Fill((Phase.Technique, 0));
        var blocks = Count(rest);
        var at = technique;
        for (var block = 0; block < blocks; block++)
        {
            var length = (rest / blocks) + (block < rest % blocks ? 1 : 0);
            weeks.Slice(at, length).Fill((block % 2 == 0 ? Phase.Strength : Phase.Power, block + 1));
            at += length;
        }

        return false;
    }

    /// <summary>Without a race: technique, then strength and power in turn.</summary>
    public static void FillEndless(Span<(Phase Phase, int Block)> weeks, in RunnerTraits runner, int techniqueWeeks)
    {
        if (runner.IsGentle)
        {
            weeks.Fill((Phase.Technique, 0));
            return;
        }

        // A novice's first strength block is 6 weeks, so that from then on each block ends with its deload.
        var length = runner.DeloadEvery == Shortest && techniqueWeeks == Longest ? Longest : runner.DeloadEvery == Shortest ? Shortest : Proposals.BlockWeeks;
        var (block, left) = techniqueWeeks > 0 ? (0, techniqueWeeks) : (1, length);
        for (var week = 0; week < weeks.Length; week++)
        {
            if (left == 0)
            {
                left = block == 0 ? length : runner.DeloadEvery;
                block++;
            }

            weeks[week] = (block == 0 ? Phase.Technique : block % 2 == 1 ? Phase.Strength : Phase.Power, block);
            left--;
        }
    }

    public static int TechniqueWeeks(in RunnerTraits runner, int weeks) => runner.Experience switch
    {
        Experience.Novice => weeks < 10 ? 4 : 6,
        Experience.Intermediate => 2,
        _ when runner.LongBreak => 2,
        _ => weeks >= 10 ? 1 : 0,
    };

    private static int Count(int weeks)
    {
        if (weeks < 2 * Shortest)
        {
            return 1;
        }

        // An even number of blocks ends with power, the last step before the race.
        var blocks = (weeks + Longest - 1) / Longest;
        return blocks % 2 == 1 && (blocks + 1) * Shortest <= weeks ? blocks + 1 : blocks;
    }
}
