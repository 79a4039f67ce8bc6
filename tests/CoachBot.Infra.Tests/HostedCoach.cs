using CoachBot.Infra.Tests.Settings;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Infra.Tests;

/// <summary>The whole host on a free port, as its program starts it.</summary>
internal sealed class HostedCoach : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TemporaryFolder folder;

    private HostedCoach(WebApplication app, TemporaryFolder folder) => (this.app, this.folder) = (app, folder);

    public Uri Address => new(app.Urls.Single());

    /// <param name="settings">Named as in an environment.</param>
    public static async Task<HostedCoach> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var folder = new TemporaryFolder();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["Storage:Folder"] = folder.Path;
        builder.Configuration.AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(SettingName.KeyOf(one.Key), (string?)one.Value)));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddCoachBot();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapCoachBot();
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        await app.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await app.StartAsync();
        return new HostedCoach(app, folder);
    }

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromSeconds(10)); // a host of several drains first
        await app.StopAsync(hurry.Token);
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
