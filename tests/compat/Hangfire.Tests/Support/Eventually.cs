using System.Runtime.CompilerServices;

namespace Hangfire.Tests.Support;

internal static class Eventually
{
    public static async Task Is(
        Func<bool> condition, double seconds = 20, [CallerArgumentExpression(nameof(condition))] string? what = null)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed.TotalSeconds < seconds, $"Not within {seconds} s: {what}");
            await Task.Delay(50);
        }
    }
}
