using System.Globalization;

namespace Hangfire.Engine;

/// <summary>Names of counters: a total for each end a job can come to, and one for each hour.</summary>
internal static class Counters
{
    public static string Total(string state) => $"stats:{Lower(state)}";

    public static string Hour(string state, DateTime utc) =>
        $"stats:{Lower(state)}:{utc.ToString("yyyy-MM-dd-HH", CultureInfo.InvariantCulture)}";

    private static string Lower(string state) => state.ToLower(CultureInfo.InvariantCulture);
}
