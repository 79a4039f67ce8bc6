namespace CoachBot.Training.Planning;

/// <summary>Our own proposals (P): numbers that no study gives. One table, easy to change.</summary>
internal static class Proposals
{
    /// <summary>Weeks planned ahead without a race.</summary>
    public const int WeeksAhead = 12;
}
