using System.Net;
using System.Net.Http.Headers;
using CoachBot.Channels.Connector;
using CoachBot.Channels.Outbound;
using CoachBot.Channels.Teams;
using CoachBot.Channels.Tests.Hosting;
using CoachBot.Storage;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Starting;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>The Teams endpoint on a real port over a real SQLite file, with the bot service of <see cref="LocalService"/> around it.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    public const string User = "29:runner-one";

    private readonly WebApplication app;
    private readonly HttpClient http = new();

    private TeamsHost(WebApplication app, LocalService service, string folder, string appId, string tenantId)
    {
        (this.app, Service, Folder, AppId, TenantId) = (app, service, folder, appId, tenantId);
        Address = new Uri(app.Urls.Single());
    }

    public LocalService Service { get; }

    public string AppId { get; }

    public string TenantId { get; }

    public Uri Address { get; }

    public string Folder { get; }

    public IServiceProvider Services => app.Services;

    public EchoBot.Heard Heard => app.Services.GetRequiredService<EchoBot.Heard>();

    public IAddressBook Addresses => app.Services.GetRequiredService<IAddressBook>();

    public IOutboundMessenger Messenger => app.Services.GetRequiredService<IOutboundMessenger>();

    public string ServiceUrl => Service.Address.ToString();

    /// <param name="settings">On top of a single-tenant registration; an empty value takes a key away.</param>
    public static async Task<TeamsHost> StartAsync(
        string environment = "Production", Action<IServiceCollection>? services = null, params (string Key, string? Value)[] settings)
    {
        var (appId, tenantId) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        var service = await LocalService.StartAsync(appId);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseKestrelHttpsConfiguration();
        var folder = Directory.CreateTempSubdirectory("coachbot-teams-").FullName;
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = tenantId,
            ["ToBotFromChannelOpenIdMetadataUrl"] = "https://openid.test/openid/config",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = "https://openid.test/openid/config",
            ["Storage:Folder"] = folder,
        });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(each => each.Key, each => each.Value));
        builder.Services.AddSingleton<IClock>(new SteeredClock(Instant.FromUtc(2026, 3, 4, 10, 0)));
        builder.Services.AddSingleton<EchoBot.Heard>();
        builder.Services.AddTransient<IBot, EchoBot>();
        builder.Services.AddStorage(StorageOptions.From(builder.Configuration, folder));
        builder.Services.AddSingleton(new ConnectorOptions { FirstWait = TimeSpan.FromMilliseconds(10), Timeout = TimeSpan.FromSeconds(4) });
        builder.Services.AddChannels(builder.Configuration);
        foreach (var client in new[] { ConnectorClients.Calls, ConnectorClients.Tokens, ConnectorClients.Files })
        {
            builder.Services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => new ToService(service.Address));
        }

        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapTeams();
        await app.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await app.StartAsync();
        return new TeamsHost(app, service, folder, appId, tenantId);
    }

    public Activity Message(string text = "hello", string? id = null) => Of(ActivityTypes.Message, activity =>
    {
        activity.Text = text;
        activity.Id = id ?? activity.Id;
    });

    public Activity Of(string type, Action<Activity>? change = null)
    {
        var activity = new Activity(type)
        {
            Id = Guid.NewGuid().ToString("N"),
            ChannelId = "msteams",
            ServiceUrl = ServiceUrl,
            Timestamp = DateTimeOffset.UnixEpoch,
            Locale = "en-GB",
            From = new ChannelAccount(User, "Runner", aadObjectId: "a0000000-0000-4000-8000-000000000001"),
            Recipient = new ChannelAccount("28:" + AppId, "CoachBot"),
            Conversation = new ConversationAccount(id: "a:chat", conversationType: "personal", tenantId: TenantId),
            ChannelData = new JObject { ["tenant"] = new JObject { ["id"] = TenantId } },
        };
        change?.Invoke(activity);
        return activity;
    }

    public async Task<HttpStatusCode> PostAsync(Activity activity)
    {
        using var response = await SendAsync(activity, Service.Tokens.Token(activity.ServiceUrl));
        return response.StatusCode;
    }

    public Task<HttpResponseMessage> SendAsync(Activity activity, string? token, Action<HttpRequestMessage>? change = null) =>
        SendAsync(JsonConvert.SerializeObject(activity, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }), token, change);

    public async Task<HttpResponseMessage> SendAsync(string body, string? token, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "/api/messages"));
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        change?.Invoke(request);
        return await http.SendAsync(request);
    }

    /// <summary>The runner's address in Teams, as it is stored.</summary>
    public Task<RunnerAddress?> AddressAsync(string user = User) => Addresses.FindByUserAsync("msteams", user);

    /// <summary>Sends one message as a reminder would be.</summary>
    public async Task<SendOutcome> SayFirstAsync(Activity? activity = null, Func<RunnerAddress, RunnerAddress>? to = null)
    {
        var address = new RunnerAddress(new RunnerId("tm_1"), "msteams", User, "a:chat", ServiceUrl, "28:" + AppId, TenantId, Locale: "en-GB");
        var outcomes = await Messenger.SendAsync([new OutboundMessage(to?.Invoke(address) ?? address, "reminder-1", activity ?? MessageFactory.Text("Time to lift."))]);
        return outcomes.Single();
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await Service.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Sends calls to addresses of the outside world to the local service instead.</summary>
    private sealed class ToService(Uri service) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.Scheme == Uri.UriSchemeHttps)
            {
                request.RequestUri = new Uri(service, request.RequestUri.PathAndQuery);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
