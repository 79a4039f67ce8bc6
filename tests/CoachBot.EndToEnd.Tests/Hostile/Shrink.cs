namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>Makes an input that fails smaller for as long as it fails.</summary>
internal static class Shrink
{
    private const int MostTries = 250;

    /// <param name="fails">Whether this much of the input still fails.</param>
    public static async Task<T[]> Async<T>(T[] input, Func<T[], Task<bool>> fails)
    {
        var tries = 0;
        for (var size = (input.Length + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (var from = 0; from < input.Length && tries < MostTries;)
            {
                T[] less = [.. input[..from], .. input[Math.Min(input.Length, from + size)..]];
                tries++;
                if (await fails(less))
                {
                    input = less;
                }
                else
                {
                    from += size;
                }
            }
        }

        return input;
    }

    /// <summary>A text for a failure's message: readable, whatever is in it.</summary>
    public static string Shown(string text)
    {
        var shown = Nasty.Quoted(text, new Random(0));
        return shown.Length <= 1200 ? shown : $"{shown[..1000]}… ({text.Length} characters)";
    }
}
