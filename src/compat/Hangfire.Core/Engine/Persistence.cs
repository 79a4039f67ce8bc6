using Microsoft.Extensions.Logging;

namespace Hangfire.Engine;

/// <summary>Writes that must not be lost are tried until they succeed or the host is done for.</summary>
internal static partial class Persistence
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static async ValueTask<T> Insist<T>(Func<ValueTask<T>> write, CancellationToken until)
    {
        var pause = TimeSpan.FromMilliseconds(200);
        while (true)
        {
            try
            {
                return await write();
            }
            catch (Exception error) when (!until.IsCancellationRequested)
            {
                Failed(EngineLog.For<JobEngine>(), pause, error);
                await Task.Delay(pause, TimeProvider.System, until);
                pause = pause * 2 < Longest ? pause * 2 : Longest;
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A job's state could not be stored; another try follows in {Pause}.")]
    private static partial void Failed(ILogger logger, TimeSpan pause, Exception exception);
}
