using System.Collections.Concurrent;
using CoachBot.Channels.Connector;

namespace CoachBot.Channels.Teams;

/// <summary>
/// How fast Teams lets a bot speak: in one conversation 7 messages in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour; in one tenant 50 a second
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). The numbers are estimates and hold for this host only, so
/// that a 429 rests the conversation whatever was counted.
/// </summary>
internal sealed class SendLimits(TimeProvider time, ConnectorOptions options)
{
    private const int PerTenantAndSecond = 50;
    private const int Kept = 10_000;

    private static readonly (int Messages, TimeSpan Within)[] PerThread =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Thread> threads = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Pace> tenants = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long the conversation must rest; null when a message may go, which is then counted.</summary>
    public TimeSpan? Wait(string conversationId)
    {
        if (threads.Count > Kept)
        {
            Forget();
        }

        var now = time.GetUtcNow();
        var thread = threads.GetOrAdd(conversationId, static _ => new Thread());
        lock (thread)
        {
            var free = thread.RestsUntil;
            foreach (var (messages, within) in PerThread)
            {
                if (thread.Sent.Count >= messages)
                {
                    var until = thread.Sent[^messages] + within;
                    free = until > free ? until : free;
                }
            }

            if (free > now)
            {
                return free - now;
            }

            thread.Sent.Add(now);
            thread.Sent.RemoveRange(0, Math.Max(0, thread.Sent.Count - PerThread[^1].Messages));
            return null;
        }
    }

    /// <summary>The channel has said that it is too much. Without a time of its own the rests grow: 1 s, 2 s, 4 s …, with jitter.</summary>
    /// <returns>How long the conversation rests now.</returns>
    public TimeSpan Rest(string conversationId, TimeSpan asked)
    {
        var thread = threads.GetOrAdd(conversationId, static _ => new Thread());
        lock (thread)
        {
            var rest = asked;
            if (rest <= TimeSpan.Zero)
            {
                rest = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, thread.Refused), LongestRest.TotalSeconds) * (1 + (options.Random() / 2)));
            }

            thread.Refused++;
            thread.RestsUntil = time.GetUtcNow() + rest;
            return rest;
        }
    }

    public void Settled(string conversationId)
    {
        if (threads.TryGetValue(conversationId, out var thread))
        {
            lock (thread)
            {
                thread.Refused = 0;
            }
        }
    }

    /// <summary>Ends when the tenant may be sent the next message.</summary>
    public async Task EnterAsync(string? tenantId, CancellationToken cancellation)
    {
        var pace = tenants.GetOrAdd(tenantId ?? "", static _ => new Pace());
        TimeSpan wait;
        lock (pace)
        {
            var now = time.GetUtcNow();
            pace.Next = pace.Next < now ? now : pace.Next;
            wait = pace.Next - now;
            pace.Next += TimeSpan.FromSeconds(1.0 / PerTenantAndSecond);
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    private void Forget()
    {
        var old = time.GetUtcNow() - PerThread[^1].Within;
        foreach (var (id, thread) in threads)
        {
            lock (thread)
            {
                if (thread.RestsUntil < old && (thread.Sent.Count == 0 || thread.Sent[^1] < old))
                {
                    threads.TryRemove(id, out _);
                }
            }
        }
    }

    private sealed class Thread
    {
        public List<DateTimeOffset> Sent { get; } = [];

        public DateTimeOffset RestsUntil { get; set; }

        public int Refused { get; set; }
    }

    private sealed class Pace
    {
        public DateTimeOffset Next { get; set; }
    }
}
