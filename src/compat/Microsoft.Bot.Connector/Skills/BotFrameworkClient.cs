using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Calls other bots.</summary>
public abstract class BotFrameworkClient : IDisposable
{
    /// <summary>Sends an activity to another bot.</summary>
    /// <param name="fromBotId">The app id of the bot that calls.</param>
    /// <param name="toBotId">The app id of the bot that is called.</param>
    /// <param name="toUrl">Where it takes activities.</param>
    /// <param name="serviceUrl">Where it is to answer.</param>
    /// <param name="conversationId">The conversation between the two.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public virtual async Task<InvokeResponse> PostActivityAsync(
        string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity,
        CancellationToken cancellationToken = default) =>
        await PostActivityAsync<object>(fromBotId, toBotId, toUrl, serviceUrl, conversationId, activity, cancellationToken).ConfigureAwait(false);

    /// <summary>Sends an activity to another bot.</summary>
    /// <typeparam name="T">What it answers.</typeparam>
    /// <param name="fromBotId">The app id of the bot that calls.</param>
    /// <param name="toBotId">The app id of the bot that is called.</param>
    /// <param name="toUrl">Where it takes activities.</param>
    /// <param name="serviceUrl">Where it is to answer.</param>
    /// <param name="conversationId">The conversation between the two.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public abstract Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity,
        CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of what it holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
