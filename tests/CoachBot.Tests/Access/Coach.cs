using System.Net;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Tests.Access;

/// <summary>The whole host on a real port over a real SQLite file, with a clock that a test may move.</summary>
internal sealed class Coach : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DirectoryInfo folder;

    private Coach(WebApplication app, DirectoryInfo folder, MovableClock clock, Lines lines)
    {
        (this.app, this.folder, Clock, Logged) = (app, folder, clock, lines);
        Address = new Uri(app.Urls.Single());
    }

    public Uri Address { get; }

    public MovableClock Clock { get; }

    public Lines Logged { get; }

    public IServiceProvider Services => app.Services;

    public static Task<Coach> StartAsync(params (string Key, string? Value)[] settings) => StartAsync(static _ => { }, settings);

    public static Task<Coach> StartAsync(Action<WebApplication> more, params (string Key, string? Value)[] settings) => StartAsync(more, new Lines(), settings);

    /// <param name="more">Endpoints of a test's own.</param>
    /// <param name="lines">Keeps what is logged, also when the start fails.</param>
    public static async Task<Coach> StartAsync(Action<WebApplication> more, Lines lines, params (string Key, string? Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-access-");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(each => each.Key, each => each.Value));
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["Storage:Folder"] = folder.FullName;
        builder.Logging.ClearProviders().AddProvider(lines).AddFilter<Lines>(null, LogLevel.Trace); // what it keeps it says itself
        builder.AddCoachBot();
        var clock = new MovableClock();
        builder.Services.AddSingleton<IClock>(clock);
        var app = builder.Build();
        app.MapCoachBot();
        more(app);
        await app.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await app.StartAsync();
        return new Coach(app, folder, clock, lines);
    }

    /// <summary>A client that keeps no cookies and follows no redirects.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await app.StopAsync(hurry.Token);
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}

/// <summary>The real time, and as much more as a test adds.</summary>
internal sealed class MovableClock : IClock
{
    private Duration ahead;

    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) + ahead;

    public void Advance(Duration by) => ahead += by;
}
