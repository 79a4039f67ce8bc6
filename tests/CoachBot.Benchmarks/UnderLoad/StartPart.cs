using System.Collections.Concurrent;
using System.Diagnostics;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>From the start of the process to the first answer that a returning runner has on the screen.</summary>
internal static class StartPart
{
    private const int Times = 5;

    public static async Task RunAsync(string folder, LoadReport report)
    {
        await using var postgres = await OwnPostgres.StartAsync();
        (string Token, string Conversation) grant;
        using (var host = await HostProcess.CoachAsync(folder, postgres.ConnectionString))
        {
            using var chat = new Chat(host.Address, []);
            await chat.BeginAsync();
            await chat.OnboardAsync(TimeProvider.System.GetUtcNow().AddDays(3).DayOfWeek);
            grant = chat.Grant;
        }

        var seconds = new List<(double Ready, double Answered, double Cpu)>();
        for (var time = 0; time < Times; time++)
        {
            var began = Stopwatch.GetTimestamp();
            using var host = await HostProcess.CoachAsync(folder, postgres.ConnectionString);
            var ready = Stopwatch.GetElapsedTime(began).TotalSeconds;
            using var chat = Chat.Returning(host.Address, new ConcurrentBag<Wire>(), grant);
            await chat.OpenAsync();
            await chat.SayAsync("what's on today?");
            seconds.Add((ready, Stopwatch.GetElapsedTime(began).TotalSeconds, host.Cpu));
        }

        report.Start(seconds);
    }
}
