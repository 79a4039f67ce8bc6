using CoachBot.Training.Plans;

namespace CoachBot.Training.Planning;

/// <summary>When exercises change: with each block, and within a long one, so that each stays for four to six weeks.</summary>
internal struct Rotation
{
    private const int Longest = 6;
    private const int Shortest = 4;

    private readonly bool returns;
    private readonly bool endless;
    private int turn = -1;
    private int part;
    private bool racing;

    public Rotation(ReadOnlySpan<(Phase Phase, int Block)> phases, in RunnerTraits runner)
    {
        var weeks = 0;
        foreach (var (phase, _) in phases)
        {
            weeks += phase is Phase.Maintain or Phase.Taper ? 1 : 0;
        }

        returns = weeks >= Shortest;
        endless = runner.IsGentle;
    }

    /// <summary>The turn of the next week, in the order of the weeks.</summary>
    public int Next(Phase phase, int weekInBlock, int blockWeeks)
    {
        if (phase is Phase.Maintain or Phase.Taper or Phase.Race)
        {
            // The exercises of the block before the last come back: a change, and nothing that is new to the legs so near the race.
            turn = racing || !returns ? Math.Max(0, turn) : Math.Max(0, turn - 1);
            racing = true;
            return turn;
        }

        // A block without an end in sight turns by its weeks; one of known length in equal parts.
        var parts = (blockWeeks + Longest - 1) / Longest;
        var now = endless ? weekInBlock / Longest : blockWeeks < 2 * Shortest ? 0 : weekInBlock * parts / blockWeeks;
        turn += weekInBlock == 0 || now > part ? 1 : 0;
        (part, racing) = (now, false);
        return turn;
    }
}
