using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Infra.Tests.Settings;

/// <summary>What the host reads, found out by starting it: no list that somebody has to keep.</summary>
public sealed partial class KnownSettings : IAsyncLifetime
{
    /// <summary>Values that ASP.NET and the bot's SDK ask for by themselves.</summary>
    internal IReadOnlySet<string> OfTheFramework { get; private set; } = new HashSet<string>();

    /// <summary>Values that only the coach asks for.</summary>
    internal IReadOnlySet<string> OfTheCoach { get; private set; } = new HashSet<string>();

    /// <summary>OpenTelemetry's own variables, by the names its libraries hold.</summary>
    internal IReadOnlySet<string> OfOpenTelemetry { get; } = ReadOpenTelemetry();

    /// <summary>Whether anybody reads a setting of this name, written as in an environment.</summary>
    internal bool Knows(string name)
    {
        if (OfOpenTelemetry.Contains(name))
        {
            return true;
        }

        var key = SettingName.KeyOf(name);
        return SettingName.ListOf(key) is { } list
            ? OfTheCoach.Contains(list) && OptionShapes.IsList(list)
            : OfTheFramework.Contains(key) || (OfTheCoach.Contains(key) && !OptionShapes.IsList(key));
    }

    public async Task InitializeAsync()
    {
        OfTheFramework = await AskAsync(
            static builder =>
            {
                builder.Services.AddDataProtection();
                _ = new ConfigurationBotFrameworkAuthentication(builder.Configuration);
            },
            static app => _ = app.Services.GetRequiredService<IOptions<KeyManagementOptions>>().Value,
            []);
        var coach = await AskAsync(static builder => builder.AddCoachBot(), static app => app.MapCoachBot(), new()
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = Guid.NewGuid().ToString(),
            ["MicrosoftAppTenantId"] = Guid.NewGuid().ToString(),
            ["MicrosoftAppPassword"] = "a secret of a test",
        });
        OfTheCoach = coach.Except(OfTheFramework, StringComparer.OrdinalIgnoreCase).Where(key => !OptionShapes.IsFixed(key)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<IReadOnlySet<string>> AskAsync(Action<WebApplicationBuilder> add, Action<WebApplication> map, Dictionary<string, string?> settings)
    {
        using var folder = new TemporaryFolder();
        var asked = new AskedSettings();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(settings).AddInMemoryCollection([new("Storage:Folder", folder.Path)]);
        ((IConfigurationBuilder)builder.Configuration).Add(asked);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        add(builder);
        builder.Logging.ClearProviders();
        await using (var app = builder.Build())
        {
            map(app);
            app.Services.GetService<IStartupValidator>()?.Validate();
            if (app.Services.GetService<IDatabaseMigrator>() is { } migrator)
            {
                await migrator.MigrateAsync();
            }

            await app.StartAsync();
            if (app.Urls.Count > 0)
            {
                using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
                await client.PostAsync("/api/messages", null); // reads what the bot's SDK is set up with
            }

            await app.StopAsync();
        }

        SqliteConnection.ClearAllPools();
        return asked.Values;
    }

    private static HashSet<string> ReadOpenTelemetry()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "OpenTelemetry*.dll"))
        {
            using var library = new PEReader(File.OpenRead(file));
            var metadata = library.GetMetadataReader();
            for (var at = MetadataTokens.UserStringHandle(1); !at.IsNil; at = metadata.GetNextHandle(at))
            {
                if (VariableName().Match(metadata.GetUserString(at)) is { Success: true } name)
                {
                    names.Add(name.Value);
                }
            }
        }

        return names;
    }

    [GeneratedRegex("^OTEL_[A-Z_]+$")]
    private static partial Regex VariableName();
}
