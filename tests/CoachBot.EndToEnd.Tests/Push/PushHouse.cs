using System.Net.Http.Json;
using System.Text.Json;
using CoachBot.Channels.Outbound;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Starting;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.EndToEnd.Tests.Push;

/// <summary>The whole host in this process, and a push service beside it: a test can let the coach speak first without waiting for a minute of the clock.</summary>
public sealed class PushHouse : IAsyncLifetime
{
    private TestDatabase data = null!;
    private WebApplication coach = null!;

    internal PushService Service { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        data = await TestDatabase.CreateAsync(postgres: false);
        Service = await PushService.StartAsync();
        await StartAsync();
    }

    /// <summary>The host ends, and another begins on the same data.</summary>
    internal async Task RestartAsync()
    {
        await coach.StopAsync();
        await coach.DisposeAsync();
        await StartAsync();
    }

    private async Task StartAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--urls", "http://127.0.0.1:0", "--Storage:Folder", data.Folder, "--Push:Services:0", Service.Address.GetLeftPart(UriPartial.Authority)],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.ClearProviders();
        builder.AddCoachBot();
        coach = builder.Build();
        coach.MapCoachBot();
        await coach.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await coach.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await coach.StopAsync();
        await coach.DisposeAsync();
        await Service.DisposeAsync();
        await data.DisposeAsync();
    }

    /// <summary>A runner who has the page open: the cookie's client, and where the coach reaches them.</summary>
    internal async Task<(HttpClient Client, RunnerAddress Address)> RunnerAsync()
    {
        var address = coach.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(address) };
        using var answer = await client.PostAsync("webchat/token", null);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        client.DefaultRequestHeaders.Add("Cookie", cookie[..cookie.IndexOf(';')]);
        var grant = await answer.Content.ReadFromJsonAsync<JsonElement>();
        using var open = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations") { Headers = { Authorization = new("Bearer", grant.GetProperty("token").GetString()) } };
        using var opened = await client.SendAsync(open);
        opened.EnsureSuccessStatusCode();
        var runner = new RunnerId(grant.GetProperty("userId").GetString()!);
        return (client, (await coach.Services.GetRequiredService<IAddressBook>().FindAsync(runner)).Single());
    }

    /// <summary>As the dispatcher does it.</summary>
    internal async Task SpeakAsync(RunnerAddress to, string id, string text, params string[] buttons)
    {
        var activity = MessageFactory.Text(text);
        activity.SuggestedActions = new SuggestedActions { Actions = [.. buttons.Select(button => new CardAction(ActionTypes.ImBack, button, value: button))] };
        var outcome = Assert.Single(await coach.Services.GetRequiredService<IOutboundMessenger>().SendAsync([new OutboundMessage(to, id, activity)]));
        Assert.IsType<SendOutcome.Sent>(outcome);
    }
}
