namespace CoachBot.Channels.Connector;

/// <summary>How calls to a channel are tried. Only tests change these.</summary>
internal sealed class ConnectorOptions
{
    /// <summary>How often a call within a turn is tried again.</summary>
    public int Retries { get; init; } = 3;

    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>A turn does not wait longer than this for a channel that asks for time.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Of one attempt.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>An error document larger than this is no error document.</summary>
    public int MostErrorBytes { get; init; } = 256 * 1024;

    /// <summary>From 0 up to 1.</summary>
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;
}

/// <summary>Asks for a token anew, past what is cached.</summary>
internal interface IFreshTokens
{
    /// <summary>Null when the bot has no credentials or the token service gives none.</summary>
    Task<string?> GetAsync(CancellationToken cancellation);
}
