using System.Net;
using System.Net.Http.Json;
using CoachBot.Channels;
using CoachBot.Channels.Outbound;
using CoachBot.Reminders;
using CoachBot.Reminders.Dispatch;
using CoachBot.Storage;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.EndToEnd.Tests.Reminders;

/// <summary>
/// A host that does nothing but dispatch: our own database, queue, limits and chat; Teams is the test's far side. Its wall clock jumps
/// about by hours, as no operator would set it.
/// </summary>
internal static class DispatchHost
{
    public const int LeaseSeconds = 5;
    public const int InFlight = 64;

    public static async Task RunAsync(string connection, Uri farSide)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Coach"] = connection,
            ["Reminders:LeaseSeconds"] = LeaseSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Reminders:InFlight"] = InFlight.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Reminders:BatchSize"] = "200",
        }).Build();
        var storage = StorageOptions.From(configuration, Path.GetTempPath());
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error));
        services.AddSingleton<IClock, JumpingClock>().AddSingleton(TimeProvider.System);
        services.AddStorage(storage);
        services.AddChannels(configuration);
        services.AddReminders(configuration, storage);
        services.AddSingleton<IReminderComposer, PlainComposer>();
        var own = services.Last(service => service.ServiceType == typeof(IOutboundMessenger));
        services.Remove(own);
        services.AddSingleton<IOutboundMessenger>(provider =>
            new SplitMessenger((IOutboundMessenger)ActivatorUtilities.CreateInstance(provider, own.ImplementationType!), farSide));

        await using var provider = services.BuildServiceProvider();
        var dispatcher = provider.GetRequiredService<Dispatcher>();
        System.Console.WriteLine("ready");
        await dispatcher.RunAsync(CancellationToken.None);
    }

    private sealed class JumpingClock : IClock
    {
        public Instant GetCurrentInstant() =>
            Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) + Duration.FromMinutes(Random.Shared.Next(-180, 180));
    }

    private sealed class PlainComposer : IReminderComposer
    {
        public Task<Activity?> ComposeAsync(RunnerId runner, string kind, LocalDate date, CancellationToken cancellation) =>
            Task.FromResult<Activity?>(MessageFactory.Text("Today: strength, 30 minutes."));
    }

    /// <summary>Our own chat by our own way; everything else to the far side, one request a message.</summary>
    private sealed class SplitMessenger(IOutboundMessenger own, Uri farSide) : IOutboundMessenger
    {
        private readonly HttpClient http = new() { BaseAddress = farSide, Timeout = TimeSpan.FromSeconds(2) };

        public Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation = default) =>
            messages is [{ To.ChannelId: not "directline" } one] ? FarAsync(one, cancellation) : own.SendAsync(messages, cancellation);

        private async Task<IReadOnlyList<SendOutcome>> FarAsync(OutboundMessage message, CancellationToken cancellation)
        {
            try
            {
                using var answer = await http.PostAsJsonAsync($"/{message.To.TenantId}/{message.To.Runner.Value}", message.Id, cancellation);
                return
                [
                    answer.StatusCode switch
                    {
                        HttpStatusCode.OK => (await answer.Content.ReadAsStringAsync(cancellation)).StartsWith('{') ? new SendOutcome.Sent(null) : new SendOutcome.Ambiguous("garbage"),
                        HttpStatusCode.TooManyRequests => new SendOutcome.RetryAfter(answer.Headers.RetryAfter!.Delta!.Value),
                        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => new SendOutcome.Ambiguous("gateway"),
                        HttpStatusCode.ServiceUnavailable => new SendOutcome.Transient("unavailable"),
                        _ => new SendOutcome.Rejected("refused"),
                    },
                ];
            }
            catch (HttpRequestException error)
            {
                return [new SendOutcome.Ambiguous(error.GetType().Name)];
            }
        }
    }
}
