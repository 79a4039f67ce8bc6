using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Skills;

// What a skill says, brought into the conversation of the user it works for.
internal sealed partial class SkillAnswers(
    string referenceKey, BotAdapter adapter, IBot bot, SkillConversationIdFactoryBase conversationIds, Func<string> scope, ILogger logger)
{
    public async Task<ResourceResponse> SendAsync(
        ClaimsIdentity identity, string conversationId, string replyToId, Activity activity, CancellationToken cancellationToken)
    {
        ResourceResponse sent = null;
        await InConversationAsync(
            identity,
            conversationId,
            async (reference, turnContext, token) =>
            {
                Address(identity, reference, turnContext, activity, replyToId);
                switch (activity.Type)
                {
                    case ActivityTypes.EndOfConversation:
                        await conversationIds.DeleteConversationReferenceAsync(conversationId, token).ConfigureAwait(false);
                        Become(turnContext.Activity, activity);
                        turnContext.Activity.Code = activity.Code;
                        await bot.OnTurnAsync(turnContext, token).ConfigureAwait(false);
                        break;
                    case ActivityTypes.Event or ActivityTypes.Command or ActivityTypes.CommandResult:
                        Become(turnContext.Activity, activity);
                        await bot.OnTurnAsync(turnContext, token).ConfigureAwait(false);
                        break;
                    default:
                        sent = await turnContext.SendActivityAsync(activity, token).ConfigureAwait(false);
                        break;
                }
            },
            cancellationToken).ConfigureAwait(false);
        return sent ?? new ResourceResponse(Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));
    }

    public async Task<ResourceResponse> UpdateAsync(
        ClaimsIdentity identity, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        ResourceResponse updated = null;
        await InConversationAsync(
            identity,
            conversationId,
            async (reference, turnContext, token) =>
            {
                Address(identity, reference, turnContext, activity, activityId);
                updated = await turnContext.UpdateActivityAsync(activity, token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        return updated ?? new ResourceResponse(Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));
    }

    public Task DeleteAsync(ClaimsIdentity identity, string conversationId, string activityId, CancellationToken cancellationToken) =>
        InConversationAsync(
            identity, conversationId, (_, turnContext, token) => turnContext.DeleteActivityAsync(activityId, token), cancellationToken);

    // What is said goes to the user's conversation; the turn knows the activity that is meant and the skill that calls.
    private static void Address(ClaimsIdentity identity, SkillConversationReference reference, ITurnContext turnContext, Activity said, string activityId)
    {
        said.ApplyConversationReference(reference.ConversationReference);
        turnContext.Activity.Id = activityId;
        turnContext.Activity.CallerId = CallerIdConstants.BotToBotPrefix + JwtTokenValidation.GetAppIdFromClaims(identity.Claims);
    }

    // The turn's activity takes over what the skill's says, and keeps what the conversation is.
    private static void Become(Activity turn, Activity said)
    {
        turn.Type = said.Type;
        turn.Name = said.Name;
        turn.Value = said.Value;
        turn.Text = said.Text;
        turn.RelatesTo = said.RelatesTo;
        turn.ReplyToId = said.ReplyToId;
        turn.Entities = said.Entities;
        turn.Locale = said.Locale;
        turn.LocalTimestamp = said.LocalTimestamp;
        turn.Timestamp = said.Timestamp;
        turn.ChannelData = said.ChannelData;
        turn.Properties = said.Properties;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unable to get the reference of a skill's conversation.")]
    private static partial void LogUnknownConversation(ILogger logger);

    private async Task InConversationAsync(
        ClaimsIdentity identity, string conversationId, Func<SkillConversationReference, ITurnContext, CancellationToken, Task> act,
        CancellationToken cancellationToken)
    {
        var reference = await ReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
        await adapter.ContinueConversationAsync(
            identity,
            reference.ConversationReference,
            reference.OAuthScope,
            (turnContext, token) =>
            {
                turnContext.TurnState.Add(referenceKey, reference);
                return act(reference, turnContext, token);
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<SkillConversationReference> ReferenceAsync(string conversationId, CancellationToken cancellationToken)
    {
        SkillConversationReference reference;
        try
        {
            reference = await conversationIds.GetSkillConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
        }
        catch (NotImplementedException)
        {
            // A factory written before there were skill references.
#pragma warning disable CS0618
            var old = await conversationIds.GetConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
#pragma warning restore CS0618
            reference = old is null ? null : new SkillConversationReference { ConversationReference = old, OAuthScope = scope() };
        }

        if (reference is null)
        {
            LogUnknownConversation(logger);
            throw new KeyNotFoundException();
        }

        return reference;
    }
}
