using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Turns that the bot begins. What an adapter does not support throws NotImplementedException.</content>
public abstract partial class BotAdapter
{
    /// <summary>Begins a conversation and runs a turn in it.</summary>
    /// <param name="botAppId">The bot's app id, a GUID.</param>
    /// <param name="channelId">The channel's id.</param>
    /// <param name="serviceUrl">Where the channel takes activities.</param>
    /// <param name="audience">The OAuth scope to send with; the channel's own when null.</param>
    /// <param name="conversationParameters">What the conversation is to be.</param>
    /// <param name="callback">The turn.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public virtual Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters,
        BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Runs a turn in a known conversation.</summary>
    public virtual async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn in a known conversation, as an identity.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Runs a turn in a known conversation, as an identity, with an OAuth scope.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Runs a turn about an activity that the bot made.</summary>
    public virtual Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Runs a turn about an activity that the bot made, as an identity.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Runs a turn about an activity that the bot made, as an identity, with an OAuth scope.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken) => throw new NotImplementedException();
}
