namespace Hangfire.Engine;

/// <summary>The one place that reads the time. The published API gives no way to steer it.</summary>
internal static class Clock
{
    public static DateTime UtcNow => TimeProvider.System.GetUtcNow().UtcDateTime;
}
