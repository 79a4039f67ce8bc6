using CoachBot.Reminders.Dispatch;
using CoachBot.Reminders.Time;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.EndToEnd.Tests.Hosting;

/// <summary>The whole host within the test's process, with another hour than ours: quick to start, and its services at hand.</summary>
internal sealed class CoachHouse : IAsyncDisposable
{
    private readonly WebApplication app;
    private bool stopped;

    private CoachHouse(WebApplication app) => this.app = app;

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Put into another time with all that is around it: the database's clock too, and reminders that do not wait for a minute's job.</summary>
    public static Task<CoachHouse> AtAsync(Instant now, TestDatabase data) =>
        StartAsync(data, now - Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()), everywhere: true);

    /// <summary>What opens the ops pages of a host in here.</summary>
    public const string OpsKey = "a-secret-of-thirty-characters-";

    /// <summary>A host whose own clock is wrong by so much.</summary>
    public static Task<CoachHouse> WrongByAsync(Duration off, TestDatabase data) => StartAsync(data, off, everywhere: false);

    /// <summary>Ends it as a host that is told to stop; once more does nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!stopped)
        {
            stopped = true;
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    private static Task<CoachHouse> StartAsync(TestDatabase data, Duration off, bool everywhere)
    {
        var clock = new ShiftedClock(off);
        return StartAsync(data, services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            if (everywhere)
            {
                services.AddSingleton<IClock>(clock).AddSingleton<IDispatchClock>(clock).AddHostedService<DispatchAtOnce>();
            }
        });
    }

    /// <param name="change">What is other than in a real host.</param>
    /// <param name="settings">Besides those of every host in here.</param>
    public static async Task<CoachHouse> StartAsync(TestDatabase data, Action<IServiceCollection> change, params (string Key, string Value)[] settings)
    {
        string[] all =
        [
            "--urls", "http://127.0.0.1:0", "--Storage:Folder", data.Folder, "--ConnectionStrings:Coach", data.ConnectionString ?? "", "--Ops:Key", OpsKey,
            .. settings.SelectMany(each => new[] { "--" + each.Key, each.Value }),
        ];
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = all, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.AddCoachBot();
        change(builder.Services);
        var app = builder.Build();
        app.MapCoachBot();
        await app.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await app.StartAsync();
        return new CoachHouse(app);
    }

    private sealed class ShiftedClock(Duration off) : TimeProvider, IClock, IDispatchClock
    {
        public Instant Now => GetCurrentInstant();

        public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(System.GetUtcNow()) + off;

        public override DateTimeOffset GetUtcNow() => GetCurrentInstant().ToDateTimeOffset();

        public Task SyncAsync(CancellationToken cancellation) => Task.CompletedTask;
    }

    private sealed class DispatchAtOnce(Dispatcher dispatcher) : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => dispatcher.RunAsync(stoppingToken);
    }
}
