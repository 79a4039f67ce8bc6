namespace CoachBot.Language.Intents;

/// <summary>The order in which examples are learned from: the same every time, another in each round, so that none is always the last and neighbours in a file, which are alike, lie apart.</summary>
internal static class Shuffle
{
    private static readonly int[] Primes = [7919, 6007, 9973, 5003, 8887, 7127, 9241, 6571];

    /// <summary>Which of <paramref name="count"/> examples comes as the <paramref name="k"/>-th of a round, from 0; each comes once.</summary>
    public static int At(int k, int round, int count)
    {
        var stride = Primes[round % Primes.Length];
        return count % stride == 0 ? k : (int)((long)k * stride % count);
    }
}
