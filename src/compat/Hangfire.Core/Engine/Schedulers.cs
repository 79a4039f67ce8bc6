using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Hangfire.Engine;

/// <summary>
/// Quartz's schedulers over a store. A clustered store has one for each server and, where there is no server, one that only stores
/// triggers; a store in memory has a single one, which fires while there are servers.
/// </summary>
internal sealed class Schedulers(JobEngine engine) : IAsyncDisposable
{
    /// <summary>Enough for any servers in memory: their workers are limited by group and by slot.</summary>
    private const int SharedThreads = 1000;

    /// <summary>Threads beside the workers, so that the clock ticks while every worker is busy.</summary>
    private const int ClockThreads = 2;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly List<JobServer> servers = [];
    private readonly Dictionary<JobServer, Running> running = [];
    private Running? client;
    private bool prepared;

    /// <summary>A scheduler to store triggers with: a local server's, so that it learns of them at once.</summary>
    public async ValueTask<IScheduler> Any()
    {
        if ((Local() ?? client) is { } existing)
        {
            return existing.Scheduler;
        }

        await gate.WaitAsync();
        try
        {
            return (Local() ?? (client ??= await Build(null))).Scheduler;
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask Start(JobServer server)
    {
        await gate.WaitAsync();
        try
        {
            if (engine.Store.Clustered)
            {
                var own = await Build(server);
                own.Pool.Add(server);
                await own.Scheduler.Start();
                lock (servers)
                {
                    running[server] = own;
                    servers.Add(server);
                }

                return;
            }

            client ??= await Build(null);
            client.Pool.Add(server);
            await client.Scheduler.SetExecutionLimits(client.Pool.Limits());
            await client.Scheduler.Start();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Has a server's triggers fire no more; those that have fired go on.</summary>
    public async ValueTask Quiet(JobServer server)
    {
        await gate.WaitAsync();
        try
        {
            if (engine.Store.Clustered)
            {
                Running own;
                lock (servers)
                {
                    own = running[server];
                    servers.Remove(server);
                }

                own.Pool.Remove(server);
                await own.Scheduler.Standby();
                return;
            }

            client!.Pool.Remove(server);
            await client.Scheduler.SetExecutionLimits(client.Pool.Limits());
            if (client.Pool.Empty)
            {
                await client.Scheduler.Standby();
            }
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask Close(JobServer server)
    {
        Running? own;
        lock (servers)
        {
            running.Remove(server, out own);
        }

        if (own is not null)
        {
            await own.Scheduler.Shutdown(waitForJobsToComplete: false);
            await own.Factory.DisposeAsync();
        }
    }

    public async ValueTask AddCalendar(Schedule schedule)
    {
        var scheduler = await Any();
        await engine.Store.Alone(async () => await scheduler.AddCalendar(schedule.CalendarName!, schedule.Calendar!, AddCalendarOptions.Replacing));
    }

    public async ValueTask<IReadOnlyList<string>> LivingServers()
    {
        var scheduler = await Any();
        return [.. (await scheduler.QueryClusterNodes()).Where(node => node.State == ClusterNodeState.Alive).Select(node => node.InstanceId)];
    }

    public async ValueTask DisposeAsync()
    {
        if (client is { } only)
        {
            client = null;
            await only.Scheduler.Shutdown(waitForJobsToComplete: false);
            await only.Factory.DisposeAsync();
        }
    }

    private Running? Local()
    {
        lock (servers)
        {
            return servers.Count > 0 ? running[servers[0]] : null;
        }
    }

    private async ValueTask<Running> Build(JobServer? server)
    {
        if (!prepared)
        {
            await engine.Store.Prepare();
            prepared = true;
        }

        var pool = new ServerPool();
        var factory = QuartzSchedulerBuilder.Create(quartz => Configure(quartz, server, pool)).Build();
        var scheduler = await factory.GetScheduler();
        await engine.Store.Alone(() => StoreJobs(scheduler));
        return new Running(scheduler, factory, pool);
    }

    private void Configure(IQuartzBuilder quartz, JobServer? server, ServerPool pool)
    {
        quartz.Services.AddSingleton<ILoggerFactory>(new QuietLoggerFactory());
        quartz.ConfigureScheduler(options =>
        {
            options.InstanceName = "hangfire";
            options.InstanceId = server?.Id ?? $"client:{Guid.NewGuid():N}";
            options.IdleWaitTime = engine.Store.Poll;
            if (server is not null && engine.Store.Clustered)
            {
                options.ServedExecutionGroups.Add("_");
                options.ServedExecutionGroups.AddRange(server.Options.Queues.Select(Tickets.Group));
            }
        });
        quartz.UseDefaultThreadPool(engine.Store.Clustered ? (server?.Options.WorkerCount ?? 1) + ClockThreads : SharedThreads);
        if (server is not null && engine.Store.Clustered)
        {
            quartz.UseExecutionLimits(limits => ServerPool.Limit(limits, [server]));
        }

        quartz.UseJobFactory(new FiredJobFactory(engine, pool));
        engine.Store.Configure(quartz);
    }

    private static async ValueTask StoreJobs(IScheduler scheduler)
    {
        await Store<PerformFired>(scheduler, Tickets.Perform);
        await Store<EnqueueFired>(scheduler, Tickets.Enqueue);
        await Store<RecurFired>(scheduler, Tickets.Recur);
        await Store<SweepFired>(scheduler, Tickets.Sweep);
        await scheduler.ScheduleTrigger(Tickets.ToSweep(), TriggerConflict.Keep);
    }

    // Recovery is what has a dead host's firings fire again on another one.
    private static async ValueTask Store<T>(IScheduler scheduler, JobKey key)
        where T : IJob
    {
        if (!await scheduler.Exists(key))
        {
            await scheduler.AddJob(JobBuilder.Create<T>().WithIdentity(key).StoreDurably().RequestRecovery().Build());
        }
    }

    private sealed record Running(IScheduler Scheduler, StandaloneSchedulerFactory Factory, ServerPool Pool);

    // Quartz's container must not dispose of the host's factory.
    private sealed class QuietLoggerFactory : ILoggerFactory
    {
        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => EngineLog.Factory.CreateLogger(categoryName);

        public void Dispose()
        {
        }
    }
}
