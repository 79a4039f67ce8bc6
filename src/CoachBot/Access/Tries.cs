using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace CoachBot.Access;

/// <summary>How often an address may be wrong about a secret. Once it has been too often, the right one opens nothing either until a while has passed.</summary>
internal sealed class Tries(IOptions<LimitOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> limiter =
        PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
            Caller.AddressOf(http), _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.TriesPerMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>Whether there is one left; the lease says when to come again if not.</summary>
    public bool AnyLeft(HttpContext http, out RateLimitLease lease) => (lease = limiter.AttemptAcquire(http, 0)).IsAcquired;

    public void Spend(HttpContext http) => limiter.AttemptAcquire(http).Dispose();

    public void Dispose() => limiter.Dispose();
}
