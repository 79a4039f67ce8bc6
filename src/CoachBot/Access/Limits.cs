using System.Globalization;
using System.Threading.RateLimiting;
using CoachBot.Channels.WebChat;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace CoachBot.Access;

/// <summary>What stays open after it has begun to answer, and therefore counts with the streams.</summary>
internal sealed class LongLived;

/// <summary>How much one runner and one address may ask for, and how long a client may take.</summary>
internal static class Limits
{
    private const string TooMany = "That was too much at once. Wait a moment and try again.";

    public static void AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LimitOptions>().Bind(configuration.GetSection(LimitOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LimitOptions>, LimitOptions.Check>();
        services.AddSingleton<Caller>();
        services.AddSingleton<Tries>();
        services.AddRateLimiter(static _ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>, Caller>(static (limiter, options, caller) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = static (rejected, _) => new ValueTask(RefuseAsync(rejected.HttpContext, rejected.Lease));
            limiter.GlobalLimiter = Of(options.Value, caller);
        });
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<LimitOptions>>(static (kestrel, options) =>
        {
            // Whoever sends a body, or takes an answer, slower than 240 bytes a second is cut off after five: Kestrel's own values.
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(options.Value.HeaderSeconds);
            kestrel.Limits.MaxConcurrentConnections = options.Value.Connections is > 0 and var most ? most : null;
            kestrel.Limits.MaxConcurrentUpgradedConnections = kestrel.Limits.MaxConcurrentConnections;
        });
    }

    /// <summary>429, and when to come again.</summary>
    public static Task RefuseAsync(HttpContext http, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        return Results.Problem(TooMany, statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(http);
    }

    /// <summary>All of a minute's at once, then evenly.</summary>
    public static RateLimitPartition<string> PerMinute(string key, int count) => count == 0 ? RateLimitPartition.GetNoLimiter("") : RateLimitPartition.GetTokenBucketLimiter(key, _ => new()
    {
        TokenLimit = count,
        TokensPerPeriod = Math.Max(1, count / 60),
        ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60.0 / count)),
    });

    private static PartitionedRateLimiter<HttpContext> Of(LimitOptions options, Caller caller)
    {
        return PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => PerMinute(Caller.AddressOf(http), options.AddressPerMinute)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsNew(http) ? PerMinute(Caller.AddressOf(http), options.NewRunnersPerMinute) : None),
            PartitionedRateLimiter.Create<HttpContext, string>(http => caller.RunnerOf(http) is { } runner ? PerMinute(runner.Value, options.RunnerPerMinute) : None),
            PartitionedRateLimiter.Create<HttpContext, string>(http => AtOnce(http, Caller.AddressOf(http), options.AddressAtOnce, options.AddressStreams)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => caller.RunnerOf(http) is { } runner ? AtOnce(http, runner.Value, options.RunnerAtOnce, options.RunnerStreams) : None));

        bool IsNew(HttpContext http) => http.Request.Path.Equals(WebChatEndpoints.TokenPath, StringComparison.OrdinalIgnoreCase) && caller.RunnerOf(http) is null;
    }

    private static RateLimitPartition<string> None => RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> AtOnce(HttpContext http, string key, int requests, int streams)
    {
        var isStream = http.WebSockets.IsWebSocketRequest || http.GetEndpoint()?.Metadata.GetMetadata<LongLived>() is not null;
        var most = isStream ? streams : requests;
        return most == 0 ? None : RateLimitPartition.GetConcurrencyLimiter(isStream ? key + " streams" : key, _ => new() { PermitLimit = most });
    }
}
