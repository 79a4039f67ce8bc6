using Hangfire.Server;

namespace Hangfire.Common;

/// <summary>Parameters that the server fills in when the job runs.</summary>
internal static class Placeholders
{
    public static bool Is(Type type) =>
        type == typeof(CancellationToken) || type == typeof(IJobCancellationToken) || type == typeof(PerformContext);

    public static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
