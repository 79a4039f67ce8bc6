using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>An adapter that a web framework hands activities to.</summary>
public interface IAdapterIntegration
{
    /// <summary>Runs the turn of an activity that came in.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>What the request is answered with; null for nothing but 200.</returns>
    Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken);

    /// <summary>Begins a turn in a conversation that was had before.</summary>
    Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken);
}
