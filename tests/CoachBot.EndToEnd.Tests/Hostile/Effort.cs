using System.Globalization;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>How much is tried: little by default, much with COACHBOT_LONG=1. COACHBOT_SEED begins somewhere else, such as at the seed that a failure has named.</summary>
internal static class Effort
{
    public static int First => int.TryParse(Environment.GetEnvironmentVariable("COACHBOT_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 0;

    public static int Of(int usual, int thorough) => Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1" ? thorough : usual;

    /// <summary>The input of a seed is always the same, and has nothing of its neighbours'.</summary>
    public static Random Dice(int seed) => new(unchecked((seed * (int)2654435761) ^ 0x5bd1e995));
}
