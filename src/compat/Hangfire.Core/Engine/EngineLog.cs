using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hangfire.Engine;

/// <summary>Where the engine logs: the host's factory, once there is a host.</summary>
internal static class EngineLog
{
    public static ILoggerFactory Factory { get; set; } = NullLoggerFactory.Instance;

    public static ILogger For<T>()
    {
        try
        {
            return Factory.CreateLogger<T>();
        }
        catch (ObjectDisposedException)
        {
            // The host that gave the factory is gone, and another one in this process hasn't given its own yet.
            return NullLogger.Instance;
        }
    }
}
