using CoachBot.Reminders.Limits;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using CoachBot.Reminders.Tracing;
using CoachBot.Storage.Reminders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Reminders.Dispatch;

/// <summary>
/// Moves what is due through composer and messenger. Any number of them may run at once, on any host. Our own chat and the tenants of other
/// channels go their ways apart, so that a slow service holds nobody else up.
/// </summary>
public sealed partial class Dispatcher
{
    /// <summary>How often it looks when there is nothing to do.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly IReminderQueue queue;
    private readonly LaneKeeper lanes;
    private readonly Composing composing;
    private readonly Delivery delivery;
    private readonly Settling settling;
    private readonly ReminderTracing tracing;
    private readonly IDispatchClock clock;
    private readonly TimeProvider time;
    private readonly ReminderOptions options;
    private readonly ILogger logger;
    private readonly SemaphoreSlim stirred = new(0, 1);

    /// <summary>Unique per process, also when a container starts again under the same name.</summary>
    private readonly string owner = $"{Environment.MachineName}-{Guid.NewGuid():N}";
    private int runs;

    /// <summary>One host's dispatcher, from what the host has registered.</summary>
    internal Dispatcher(IServiceProvider services)
    {
        (queue, clock, time) = (services.GetRequiredService<IReminderQueue>(), services.GetRequiredService<IDispatchClock>(), services.GetRequiredService<TimeProvider>());
        tracing = services.GetRequiredService<ReminderTracing>();
        lanes = ActivatorUtilities.CreateInstance<LaneKeeper>(services);
        composing = ActivatorUtilities.CreateInstance<Composing>(services);
        settling = ActivatorUtilities.CreateInstance<Settling>(services);
        delivery = ActivatorUtilities.CreateInstance<Delivery>(services, lanes, settling);
        options = services.GetRequiredService<IOptions<ReminderOptions>>().Value;
        logger = services.GetRequiredService<ILogger<Dispatcher>>();
    }

    /// <summary>Sends everything that is due now; answers with how many reminders it handled.</summary>
    public async Task<int> DrainAsync(CancellationToken cancellation)
    {
        await clock.SyncAsync(cancellation);
        var own = DrainOwnAsync(cancellation);
        return await DrainPacedAsync(own, cancellation) + await own;
    }

    /// <summary>Sends what is due as it falls due, until it is told to stop; whatever is in hand then is finished or handed back.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        Interlocked.Increment(ref runs);
        try
        {
            await BeatAsync(stop);
            var own = LoopAsync(
                async () =>
                {
                    await clock.SyncAsync(stop);
                    await DrainOwnAsync(stop);
                    await BeatSometimesAsync(stop);
                    await Task.Delay(Step, time, stop);
                },
                stop);
            await LoopAsync(() => DrainPacedAsync(own, stop), stop);
            await own;
        }
        finally
        {
            if (Interlocked.Decrement(ref runs) == 0)
            {
                await lanes.ReleaseAsync(owner, CancellationToken.None);
            }
        }
    }

    /// <summary>A database that is away for a moment costs a second, not the rest of the minute.</summary>
    private async Task LoopAsync(Func<Task> round, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await round();
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                Log.Failed(logger, error.GetType().Name);
                await Task.Delay(Step, time, CancellationToken.None);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Reminders: {Claimed} claimed, {Sent} handed to their channels, {Lost} left to another host")]
        public static partial void Batch(ILogger logger, int claimed, int sent, int lost);

        [LoggerMessage(2, LogLevel.Error, "A round of reminders failed with {Error}; it will be tried again in a second")]
        public static partial void Failed(ILogger logger, string error);
    }
}
