using System.Net;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Calling the skill.</content>
public partial class SkillDialog
{
    // The end of the conversation, when the skill's answer brings it.
    private async Task<Activity> SendToSkillAsync(
        ITurnContext context, Activity activity, string conversationId, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            // An invoke is answered in its own call.
            activity.DeliveryMode = DeliveryModes.ExpectReplies;
        }

        await DialogOptions.ConversationState.SaveChangesAsync(context, true, cancellationToken).ConfigureAwait(false);
        var skill = DialogOptions.Skill;
        var response = await DialogOptions.SkillClient.PostActivityAsync<ExpectedReplies>(
            DialogOptions.BotId, skill.AppId, skill.SkillEndpoint, DialogOptions.SkillHostEndpoint, conversationId, activity, cancellationToken)
            .ConfigureAwait(false);
        if (!response.IsSuccessStatusCode())
        {
            throw new HttpRequestException(
                $"Error invoking the skill id: \"{skill.Id}\" at \"{skill.SkillEndpoint}\" (status is {response.Status}).", null, (HttpStatusCode)response.Status);
        }

        Activity end = null;
        if (activity.DeliveryMode == DeliveryModes.ExpectReplies && response.Body?.Activities is { } replies)
        {
            // The skill must not come to a conversation that is over.
            foreach (var reply in replies)
            {
                if (reply.Type == ActivityTypes.EndOfConversation)
                {
                    end = reply;
                    await DialogOptions.ConversationIdFactory.DeleteConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
                }
                else if (!await SignedInAsync(context, reply, conversationId, cancellationToken).ConfigureAwait(false))
                {
                    await context.SendActivityAsync(AsAnswer(reply), cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return end;
    }

    // What came as JSON is an InvokeResponse to the adapter.
    private static Activity AsAnswer(Activity reply)
    {
        if (reply.Type == ActivityTypesEx.InvokeResponse && reply.Value is JObject json)
        {
            reply.Value = json.ToObject<InvokeResponse>();
        }

        return reply;
    }

    // Where this bot can have a token for the skill, the user is not asked to sign in again.
    private async Task<bool> SignedInAsync(ITurnContext context, Activity reply, string conversationId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(DialogOptions.ConnectionName)
            || reply.Attachments?.FirstOrDefault(attachment => attachment.ContentType == OAuthCard.ContentType)?.Content is not { } content
            || (content as OAuthCard ?? (content as JObject)?.ToObject<OAuthCard>()) is not { TokenExchangeResource.Uri: { Length: > 0 } uri } card)
        {
            return false;
        }

        try
        {
            var settings = new OAuthPromptSettings { ConnectionName = DialogOptions.ConnectionName };
            var token = await UserTokenAccess.ExchangeTokenAsync(context, settings, new TokenExchangeRequest(uri), cancellationToken).ConfigureAwait(false);
            return !string.IsNullOrWhiteSpace(token?.Token)
                && await HandTokenAsync(reply, card, token.Token, conversationId, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The card is shown.
            return false;
        }
    }

    private async Task<bool> HandTokenAsync(
        Activity reply, OAuthCard card, string token, string conversationId, CancellationToken cancellationToken)
    {
        var activity = reply.CreateReply();
        activity.Type = ActivityTypes.Invoke;
        activity.Name = SignInConstants.TokenExchangeOperationName;
        activity.Value = new TokenExchangeInvokeRequest
        {
            Id = card.TokenExchangeResource.Id, Token = token, ConnectionName = card.ConnectionName,
        };
        var skill = DialogOptions.Skill;
        var response = await DialogOptions.SkillClient.PostActivityAsync<ExpectedReplies>(
            DialogOptions.BotId, skill.AppId, skill.SkillEndpoint, DialogOptions.SkillHostEndpoint, conversationId, activity, cancellationToken)
            .ConfigureAwait(false);
        return response.IsSuccessStatusCode();
    }
}
