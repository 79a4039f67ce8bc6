using System.Collections.Concurrent;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>Thousands of open chats: what they hold of the host's memory, and whether each still hears.</summary>
internal static class SocketsPart
{
    private const int Sockets = 5_000;
    private const int Asked = 200;

    public static async Task RunAsync(string folder, LoadReport report)
    {
        await using var postgres = await OwnPostgres.StartAsync();
        using var host = await HostProcess.CoachAsync(folder, postgres.ConnectionString);
        var wires = new ConcurrentBag<Wire>();
        var chats = new ConcurrentBag<Chat>();
        var alone = host.Megabytes;
        await Parallel.ForEachAsync(Enumerable.Range(0, Sockets), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, _) =>
        {
            var chat = new Chat(host.Address, wires);
            await chat.BeginAsync();
            chats.Add(chat);
        });
        var most = host.Megabytes;
        foreach (var chat in chats.Take(Asked))
        {
            await chat.SayAsync("help");
            most = Math.Max(most, host.Megabytes);
        }

        await Task.Delay(TimeSpan.FromSeconds(5)); // what has not been greeted by now never will
        report.Sockets(chats.Count(chat => chat.Socket is { Closed: false, Frames: > 0 }), alone, Math.Max(most, host.Megabytes));
        foreach (var chat in chats)
        {
            chat.Dispose();
        }
    }
}
