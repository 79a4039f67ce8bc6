using System.Net;
using CoachBot.Channels.Tests.Hosting;
using CoachBot.Channels.Tests.Teams;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.Reminders.Dispatch;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using CoachBot.Storage.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using NodaTime;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>
/// The real host with its web chat and its Teams endpoint, for golden conversations one after another: at the time that a conversation sets,
/// and with the bot service of the channels' tests around it in place of the world outside.
/// </summary>
internal sealed class GoldenHost : IAsyncDisposable
{
    private const int MostAgain = 10;

    private readonly TestDatabase data;
    private CoachHouse house = null!;

    private GoldenHost(TestDatabase data, string app, LocalService botService) => (this.data, App, BotService) = (data, app, botService);

    public SteeredClock Clock { get; } = new(Instant.FromUtc(2026, 3, 4, 10, 0));

    public LocalService BotService { get; }

    public string App { get; }

    public string Tenant { get; } = Guid.NewGuid().ToString();

    public Uri Address => house.Address;

    public static async Task<GoldenHost> StartAsync(bool postgres)
    {
        var app = Guid.NewGuid().ToString();
        var host = new GoldenHost(await TestDatabase.CreateAsync(postgres), app, await LocalService.StartAsync(app));
        await host.StartHouseAsync();
        return host;
    }

    /// <summary>The process ends as when it is told to stop, and another one starts over the same data, at another address.</summary>
    public async Task RestartAsync()
    {
        await house.DisposeAsync();
        await StartHouseAsync();
    }

    /// <summary>Lets the dispatcher deliver a reminder now, if there is something to say.</summary>
    /// <param name="user">Of the channel.</param>
    public async Task RemindAsync(string channel, string user, string kind, LocalDate date)
    {
        var to = await house.Get<IAddressBook>().FindByUserAsync(channel, user) ?? throw new InvalidOperationException("The coach does not know where to reach them.");
        var key = new ReminderKey(to.Runner, kind, date);
        var end = await OnceAsync();
        for (var again = 0; end is Settlement.Again { After: var after } && after > Duration.Zero && again < MostAgain; again++)
        {
            // A conversation in Teams takes so many messages a second, and weeks of a golden talk pass in one.
            await Task.Delay(after.ToTimeSpan());
            end = await OnceAsync();
        }

        Assert.True(end is Settlement.Over { Outcome: "sent" or "nothingToSay" }, end.ToString());

        async Task<Settlement> OnceAsync()
        {
            var settled = house.Get<OneReminder>().FallDue(key, to);
            await house.Get<Dispatcher>().DrainAsync(CancellationToken.None);
            return await settled.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }

    public T Get<T>()
        where T : notnull => house.Get<T>();

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        await BotService.DisposeAsync();
        await data.DisposeAsync();
    }

    /// <summary>Ready when somebody has been answered: the first turns of a process may take longer than a POST waits for one, on a machine that starts several.</summary>
    private async Task StartHouseAsync()
    {
        house = await HouseAsync();
        using var first = await DirectLineClient.CreateAsync(Address);
        Assert.Equal(HttpStatusCode.Created, await first.StartAsync());
        using var said = await first.SayAsync("help");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!(await first.PollAsync()).Activities.Any(activity => activity!["replyToId"] is not null))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private Task<CoachHouse> HouseAsync() => CoachHouse.StartAsync(
        data,
        services =>
        {
            services.AddSingleton<IClock>(Clock).AddSingleton<IDispatchClock>(new DispatchClock(Clock));
            services.AddSingleton<OneReminder>().AddSingleton<IReminderQueue>(provider => provider.GetRequiredService<OneReminder>());
            services.PostConfigureAll<HttpClientFactoryOptions>(clients => clients.HttpMessageHandlerBuilderActions.Add(client => client.PrimaryHandler = new ToBotService(BotService.Address)));
        },
        ("MicrosoftAppType", "SingleTenant"),
        ("MicrosoftAppId", App),
        ("MicrosoftAppPassword", "secret"),
        ("MicrosoftAppTenantId", Tenant),
        ("ToBotFromChannelOpenIdMetadataUrl", "https://openid.test/openid/config"),
        ("ToBotFromEmulatorOpenIdMetadataUrl", "https://openid.test/openid/config"),
        ("DirectLine:WaitForTurnSeconds", "18"), // an answer is there when the POST is answered, however busy the machine
        ("Limits:AddressPerMinute", "0"),
        ("Limits:RunnerPerMinute", "0"),
        ("Limits:NewRunnersPerMinute", "0"));

    private sealed class DispatchClock(IClock clock) : IDispatchClock
    {
        public Instant Now => clock.GetCurrentInstant();

        public Task SyncAsync(CancellationToken cancellation) => Task.CompletedTask;
    }

    /// <summary>Calls to addresses of the world outside, which all are https, go to the local service.</summary>
    private sealed class ToBotService(Uri service) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
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
