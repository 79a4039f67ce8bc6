using System.Threading.RateLimiting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Teams;

/// <summary>
/// How much one user may send, as the bot service names them once it has been authenticated. All of Teams comes from a few addresses, so that
/// addresses say nothing. What is too much is answered with 429 before anything is looked up or waits for its turn.
/// </summary>
internal sealed class InboundLimits : IMiddleware, IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter;

    public InboundLimits(TeamsOptions options) => limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<string, string>(user => options.RunnerPerMinute == 0 ? None : RateLimitPartition.GetTokenBucketLimiter(user, _ => new()
        {
            TokenLimit = options.RunnerPerMinute,
            TokensPerPeriod = Math.Max(1, options.RunnerPerMinute / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60.0 / options.RunnerPerMinute)),
        })),
        PartitionedRateLimiter.Create<string, string>(user => options.RunnerAtOnce == 0 ? None : RateLimitPartition.GetConcurrencyLimiter(user, _ => new() { PermitLimit = options.RunnerAtOnce })));

    private static RateLimitPartition<string> None => RateLimitPartition.GetNoLimiter("");

    /// <exception cref="TooMuchException">The user has to wait.</exception>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (OncePerActivity.IsOwn(activity))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var lease = limiter.AttemptAcquire(TeamsRunners.Of(activity.ChannelId, activity.From.Id).Value);
        if (!lease.IsAcquired)
        {
            throw new TooMuchException(lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1));
        }

        await next(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => limiter.Dispose();
}

/// <summary>A user has sent too much at once.</summary>
internal sealed class TooMuchException(TimeSpan after) : Exception("Too much at once.")
{
    public TimeSpan After => after;
}
