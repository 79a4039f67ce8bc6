using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Answers a check of the bot's health.</summary>
public static class HealthCheck
{
    /// <summary>What an answer to a healthCheck invoke says; with a connector, also the headers that the bot would call with.</summary>
    public static HealthCheckResponse CreateHealthCheckResponse(IConnectorClient connector)
    {
        var results = new HealthResults { Success = true };
        if (connector is not null)
        {
            AddHeaders(results, connector);
        }

        results.Messages = connector is null || results.Authorization is not null
            ? ["Health check succeeded."]
            : ["Health check succeeded.", "Callbacks are not authorized."];
        return new HealthCheckResponse { HealthResults = results };
    }

    private static void AddHeaders(HealthResults results, IConnectorClient connector)
    {
        try
        {
            using var request = new HttpRequestMessage();
            connector.Credentials?.ProcessHttpRequestAsync(request, CancellationToken.None).GetAwaiter().GetResult();
            results.Authorization = request.Headers.Authorization?.ToString();
            results.UserAgent = request.Headers.UserAgent.ToString();
        }
#pragma warning disable CA1031 // A bot without valid credentials is healthy; it only cannot call out.
        catch (Exception)
#pragma warning restore CA1031
        {
            results.Authorization = null;
        }
    }
}
