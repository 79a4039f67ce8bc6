using CoachBot.Channels.DirectLine;
using CoachBot.Channels.WebChat;
using CoachBot.Storage;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Channels.Tests.Hosting;

/// <summary>The Direct Line endpoint on a real port, over a real SQLite file, with a bot that echoes.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly bool ownsFolder;

    private DirectLineHost(WebApplication app, string folder, bool ownsFolder, SteeredClock clock)
    {
        (this.app, Folder, this.ownsFolder, Clock) = (app, folder, ownsFolder, clock);
        Address = new Uri(app.Urls.Single());
    }

    public Uri Address { get; }

    public string Folder { get; }

    public SteeredClock Clock { get; }

    public EchoBot.Heard Heard => app.Services.GetRequiredService<EchoBot.Heard>();

    public IServiceProvider Services => app.Services;

    public static async Task<DirectLineHost> StartAsync(string? folder = null, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseKestrelHttpsConfiguration();
        var data = folder ?? Directory.CreateTempSubdirectory("coachbot-directline-").FullName;
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(each => each.Key, each => (string?)each.Value));
        builder.Configuration["Storage:Folder"] = data;
        var clock = new SteeredClock(Instant.FromUtc(2026, 3, 4, 10, 0));
        builder.Services.AddSingleton<IClock>(clock);
        builder.Services.AddSingleton<EchoBot.Heard>();
        builder.Services.AddTransient<IBot, EchoBot>();
        builder.Services.AddStorage(StorageOptions.From(builder.Configuration, data));
        builder.Services.AddChannels(builder.Configuration);
        var app = builder.Build();
        app.UseWebSockets();
        app.UseCors();
        app.MapWebChat();
        app.MapDirectLine();
        await app.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await app.StartAsync();
        return new DirectLineHost(app, data, ownsFolder: folder is null, clock);
    }

    public Task<DirectLineClient> ClientAsync() => DirectLineClient.CreateAsync(Address);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (ownsFolder)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
