using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>Many runners with open chats, each saying one thing at a time.</summary>
internal sealed class Crowd : IDisposable
{
    private readonly ConcurrentBag<Wire> wires = [];
    private readonly Channel<Chat> idle = Channel.CreateUnbounded<Chat>();
    private readonly List<Chat> all = [];
    private int failed;

    /// <summary>Turns without an answer.</summary>
    public int Failed => failed;

    public IReadOnlyList<Chat> All => all;

    public static async Task<Crowd> BeginAsync(Uri host, int runners)
    {
        var crowd = new Crowd();
        var runDay = TimeProvider.System.GetUtcNow().AddDays(3).DayOfWeek;
        await Parallel.ForEachAsync(Enumerable.Range(0, runners), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, _) =>
        {
            var chat = new Chat(host, crowd.wires);
            await chat.BeginAsync();
            await chat.OnboardAsync(runDay);
            lock (crowd.all)
            {
                crowd.all.Add(chat);
            }

            crowd.idle.Writer.TryWrite(chat);
        });
        return crowd;
    }

    /// <summary>As fast as it goes, with so many turns at once.</summary>
    public async Task<Turns> RushAsync(int atOnce, TimeSpan time)
    {
        var turns = new ConcurrentBag<double>();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < time)
            {
                await TurnAsync(await idle.Reader.ReadAsync(), 0, turns);
            }
        })));
        return Turns.Of(turns, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>So many a second, whatever the answers take: the wait is counted from the moment a turn was due, so that a slow host cannot hide by being asked less.</summary>
    public async Task<Turns> PaceAsync(double perSecond, TimeSpan time)
    {
        var turns = new ConcurrentBag<double>();
        var running = new List<Task>();
        var began = Stopwatch.GetTimestamp();
        for (var number = 0; ;)
        {
            var elapsed = Stopwatch.GetElapsedTime(began);
            if (elapsed > time)
            {
                break;
            }

            for (; number < elapsed.TotalSeconds * perSecond; number++)
            {
                var due = began + (long)(number / perSecond * Stopwatch.Frequency);
                running.Add(Task.Run(async () => await TurnAsync(await idle.Reader.ReadAsync(), due, turns)));
            }

            await Task.Delay(1);
        }

        await Task.WhenAll(running);
        return Turns.Of(turns, time);
    }

    public void Dispose()
    {
        all.ForEach(chat => chat.Dispose());
        foreach (var wire in wires)
        {
            wire.Dispose();
        }
    }

    private async Task TurnAsync(Chat chat, long due, ConcurrentBag<double> turns)
    {
        try
        {
            turns.Add(await chat.TalkAsync(due));
        }
        catch (Exception e) when (e is TimeoutException or IOException or InvalidOperationException)
        {
            if (Interlocked.Increment(ref failed) == 1)
            {
                Console.WriteLine($"A turn had no answer: {e.Message}");
            }
        }

        idle.Writer.TryWrite(chat);
    }
}

/// <param name="Times">Milliseconds from the message to its first answer on the socket, the shortest first.</param>
internal sealed record Turns(double PerSecond, IReadOnlyList<double> Times)
{
    public static Turns Of(IEnumerable<double> times, TimeSpan time)
    {
        double[] sorted = [.. times.Order()];
        return new Turns(sorted.Length / time.TotalSeconds, sorted);
    }

    public double Quantile(double part) => Times.Count == 0 ? double.NaN : Times[(int)Math.Min(Times.Count - 1, part * Times.Count)];
}
