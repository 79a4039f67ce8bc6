namespace CoachBot.Training.Planning;

/// <summary>The fallback ladder: what is tried, one rung at a time, where the week has no room for all that is wanted.</summary>
internal static class Ladder
{
    /// <summary>The most rungs a week can have.</summary>
    public const int Rungs = 8;

    public const int Full = 0;

    /// <summary>The numbers of heavy and light sessions per rung, best first; the last one is none of either.</summary>
    public static int Of(int heavy, int light, Span<(int Heavy, int Light)> rungs)
    {
        var count = 0;
        rungs[count++] = (heavy, light);
        if (heavy > 0)
        {
            // A third session by wish is the first to go.
            if (light > 0)
            {
                rungs[count++] = (heavy, 0);
            }

            if (heavy > 1)
            {
                rungs[count++] = (heavy - 1, 1);
                rungs[count++] = (1, 0);
            }

            var lights = Math.Min(2, heavy + light);
            if (lights == 2)
            {
                rungs[count++] = (0, 2);
            }

            rungs[count++] = (0, 1);
        }
        else if (light > 1)
        {
            rungs[count++] = (0, 1);
        }

        if (heavy + light > 0)
        {
            rungs[count++] = (0, 0);
        }

        return count;
    }

    /// <summary>The rule id of what a week had to settle for; null where it has all it wanted.</summary>
    public static string? Rule(int wantedHeavy, int wantedLight, int heavy, int light) =>
        heavy >= wantedHeavy && light >= wantedLight ? null
        : heavy >= wantedHeavy ? heavy + light == 0 ? "ladder.micro" : "ladder.noThird"
        : heavy == 0 ? light > 0 ? "ladder.allLight" : "ladder.micro"
        : light > 0 ? "ladder.heavyAndLight"
        : "ladder.oneHeavy";
}
