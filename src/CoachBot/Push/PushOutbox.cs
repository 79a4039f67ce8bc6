using CoachBot.Channels.Outbound;
using CoachBot.Plans;
using CoachBot.Storage.Links;
using Microsoft.Extensions.Options;

namespace CoachBot.Push;

/// <summary>
/// What is to be pushed is stored before it stands in the chat, so that a host that is killed at any moment between loses none. Most runners
/// have allowed no browser: for a batch of those it costs one query.
/// </summary>
internal sealed partial class PushOutbox(IRunnerLinks links, IPlanService plans, TimeProvider time, IOptions<PushOptions> options, ILogger<PushOutbox> logger)
{
    /// <summary>How long the host that stores a message has to send it before another takes it over.</summary>
    public static readonly TimeSpan InHand = TimeSpan.FromSeconds(30);

    /// <summary>Each message to each browser of its runner. A reminder is never held up by its push: where it cannot be stored there is none.</summary>
    public async Task<ILookup<OutboundMessage, RunnerLink>> StoreAsync(IReadOnlyCollection<OutboundMessage> messages, CancellationToken cancellation)
    {
        try
        {
            var calls = messages.Count == 0 ? [] : await CallsAsync(messages, cancellation);
            if (calls.Count > 0)
            {
                await links.SetManyAsync([.. calls.Select(call => call.Link)], cancellation);
            }

            return calls.ToLookup(call => call.Message, call => call.Link);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.NotStored(logger, error, messages.Count);
            return Array.Empty<RunnerLink>().ToLookup(static _ => (OutboundMessage)null!);
        }
    }

    private async Task<List<(OutboundMessage Message, RunnerLink Link)>> CallsAsync(IReadOnlyCollection<OutboundMessage> messages, CancellationToken cancellation)
    {
        var calls = new List<(OutboundMessage, RunnerLink)>();
        var browsers = (await links.OfRunnersAsync([.. messages.Select(message => message.To.Runner).Distinct()], Browser.Kind, cancellation)).ToLookup(link => link.Runner);
        foreach (var message in messages.Where(message => browsers.Contains(message.To.Runner)))
        {
            var lang = (await plans.LoadAsync(message.To.Runner, cancellation)).State.Profile.Language ?? "en";
            var now = time.GetUtcNow();
            if (PushMessage.Of(message.Id, message.Activity, lang) is { } text)
            {
                calls.AddRange(browsers[message.To.Runner].Select(browser =>
                    (message, new PushWaiting(browser.Name, text, 1, now + InHand, now.AddMinutes(options.Value.TimeToLiveMinutes)).Of(message.To.Runner))));
            }
        }

        return calls;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What is to be pushed of {Count} messages could not be stored; they stand in the chat")]
        public static partial void NotStored(ILogger logger, Exception error, int count);
    }
}
