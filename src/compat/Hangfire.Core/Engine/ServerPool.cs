using Quartz;

namespace Hangfire.Engine;

/// <summary>The servers that share a scheduler, and their workers' slots.</summary>
internal sealed class ServerPool
{
    private readonly List<JobServer> servers = [];

    public bool Empty
    {
        get
        {
            lock (servers)
            {
                return servers.Count == 0;
            }
        }
    }

    public static void Limit(ExecutionLimitsBuilder limits, IReadOnlyCollection<JobServer> servers)
    {
        foreach (var queue in servers.SelectMany(server => server.Options.Queues).Distinct())
        {
            limits.ForGroup(
                Tickets.Group(queue), servers.Where(server => server.Options.Queues.Contains(queue)).Sum(server => server.Options.WorkerCount));
        }

        limits.ForOtherGroups(0);
    }

    public void Add(JobServer server)
    {
        lock (servers)
        {
            servers.Add(server);
        }
    }

    public void Remove(JobServer server)
    {
        lock (servers)
        {
            servers.Remove(server);
        }
    }

    public ExecutionLimits Limits()
    {
        lock (servers)
        {
            var limits = ExecutionLimitsBuilder.Create();
            Limit(limits, servers);
            return limits.Build();
        }
    }

    /// <summary>A server with a free slot for the group; null when no server serves it any more.</summary>
    public async ValueTask<JobServer?> Rent(string? group)
    {
        while (true)
        {
            JobServer[] serving;
            lock (servers)
            {
                serving = [.. servers.Where(server => server.Options.Queues.Any(queue => Tickets.Group(queue) == group))];
            }

            if (serving.Length == 0)
            {
                return null;
            }

            if (serving.FirstOrDefault(server => server.Slots.Wait(0)) is { } free)
            {
                return free;
            }

            // Only a server of several queues gets here: its queues' limits add up to more than its workers.
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }
}
