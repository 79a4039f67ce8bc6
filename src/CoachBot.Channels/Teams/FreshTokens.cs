using CoachBot.Channels.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;

namespace CoachBot.Channels.Teams;

/// <summary>Tokens of the bot's own credentials.</summary>
internal sealed partial class FreshTokens(TeamsOptions options, ServiceClientCredentialsFactory credentials, CloudNames cloud, ILogger<FreshTokens> logger) : IFreshTokens
{
    public async Task<string?> GetAsync(CancellationToken cancellation)
    {
        if (!options.Enabled)
        {
            return null;
        }

        try
        {
            var own = await credentials.CreateCredentialsAsync(options.AppId, cloud.Scope, cloud.LoginUrl, true, cancellation).ConfigureAwait(false);
            return own is AppCredentials app ? await app.GetTokenAsync(forceRefresh: true).ConfigureAwait(false) : null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.None(logger, error.GetType().Name);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The token service gave no fresh token: {Error}")]
        public static partial void None(ILogger logger, string error);
    }
}
