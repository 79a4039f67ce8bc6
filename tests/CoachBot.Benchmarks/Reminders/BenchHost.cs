using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CoachBot.Channels.Outbound;
using CoachBot.Reminders;
using CoachBot.Reminders.Dispatch;
using CoachBot.Storage;
using CoachBot.Training.Runners;
using Hangfire;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Activity = Microsoft.Bot.Schema.Activity;

namespace CoachBot.Benchmarks.Reminders;

/// <summary>
/// The host that is measured, in a process of its own: dispatcher, queue, limits and database as in the product; a composer and a messenger
/// that do nothing. It takes a command a line and answers with a line of figures.
/// </summary>
public static class BenchHost
{
    private static int done;

    public static async Task RunAsync(string connection)
    {
        using var host = Build(connection);
        var dispatcher = host.Services.GetRequiredService<Dispatcher>();
        Console.WriteLine("ready");
        while (await Console.In.ReadLineAsync() is { } command)
        {
            var words = command.Split(' ');
            var began = Stopwatch.GetTimestamp();
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            var handled = words switch
            {
                ["drain"] => await dispatcher.DrainAsync(default),
                ["run", var seconds] => await ForAsync(dispatcher, double.Parse(seconds, CultureInfo.InvariantCulture)),
                ["jobs", var count] => await JobsAsync(host, int.Parse(count, CultureInfo.InvariantCulture)),
                _ => throw new ArgumentException(command),
            };
            var figures = new Figures(
                handled, Stopwatch.GetElapsedTime(began).TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds, PeakMegabytes());
            Console.WriteLine(JsonSerializer.Serialize(figures));
        }
    }

    /// <summary>What a job for one reminder does.</summary>
    public static void Send(string runner)
    {
        ArgumentNullException.ThrowIfNull(runner);
        Interlocked.Increment(ref done);
    }

    private static IHost Build(string connection)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:Coach", connection)]);
        var storage = StorageOptions.From(builder.Configuration, Path.GetTempPath());
        var services = builder.Services;
#pragma warning disable RS0030 // real time is what is measured
        services.AddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        services.AddSingleton(TimeProvider.System);
        services.AddStorage(storage);
        services.AddReminders(builder.Configuration, storage);
        services.AddSingleton<IReminderComposer, Nothing>().AddSingleton<IOutboundMessenger, Nothing>();
        return builder.Build(); // not started: the jobs' own engine would dispatch as well
    }

    private static async Task<int> ForAsync(Dispatcher dispatcher, double seconds)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        await dispatcher.RunAsync(stop.Token);
        return 0;
    }

    /// <summary>The way not taken: one job a reminder, enqueued and performed through the Hangfire API with its usual number of workers.</summary>
    private static async Task<int> JobsAsync(IHost host, int count)
    {
        var storage = host.Services.GetRequiredService<JobStorage>();
        using var server = new BackgroundJobServer(new BackgroundJobServerOptions { WorkerCount = 20, SchedulePollingInterval = TimeSpan.FromSeconds(1) }, storage);
        var client = new BackgroundJobClient(storage);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(part => Task.Run(() =>
        {
            for (var i = part; i < count; i += 4)
            {
                client.Enqueue(() => Send(i.ToString(CultureInfo.InvariantCulture)));
            }
        })));
        while (Volatile.Read(ref done) < count)
        {
            await Task.Delay(20);
        }

        return count;
    }

    private static double PeakMegabytes()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    private sealed class Nothing : IReminderComposer, IOutboundMessenger
    {
        public Task<Activity?> ComposeAsync(RunnerId runner, string kind, LocalDate date, CancellationToken cancellation) =>
            Task.FromResult<Activity?>(MessageFactory.Text("Today: strength, 30 minutes."));

        public Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyList<SendOutcome>>([.. messages.Select(message => new SendOutcome.Sent(message.Id))]);
    }
}

/// <param name="Seconds">Of the clock.</param>
/// <param name="Cpu">Seconds of processor time, in the host alone.</param>
/// <param name="PeakMegabytes">The most memory it ever held.</param>
public sealed record Figures(int Handled, double Seconds, double Cpu, double PeakMegabytes)
{
    public double PerSecond => Handled / Seconds;
}
