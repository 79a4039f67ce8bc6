using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Skills;

/// <summary>Calls skills, each in a conversation of its own.</summary>
public class SkillHttpClient : BotFrameworkHttpClient
{
    private readonly SkillConversationIdFactoryBase _conversationIdFactory;

    /// <summary>Creates a client.</summary>
    public SkillHttpClient(
        HttpClient httpClient, ICredentialProvider credentialProvider, SkillConversationIdFactoryBase conversationIdFactory,
        IChannelProvider channelProvider = null, ILogger logger = null)
        : base(httpClient, credentialProvider, channelProvider, logger)
    {
        _conversationIdFactory = conversationIdFactory ?? throw new ArgumentNullException(nameof(conversationIdFactory));
    }

    /// <summary>Sends an activity to a skill, on behalf of who asked a bot for a scope.</summary>
    public virtual async Task<InvokeResponse<T>> PostActivityAsync<T>(
        string originatingAudience, string fromBotId, BotFrameworkSkill toSkill, Uri callbackUrl, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(toSkill);
        var options = new SkillConversationIdFactoryOptions
        {
            FromBotOAuthScope = originatingAudience,
            FromBotId = fromBotId,
            Activity = activity,
            BotFrameworkSkill = toSkill,
        };
        var conversation = await _conversationIdFactory.CreateSkillConversationIdAsync(options, cancellationToken).ConfigureAwait(false);
        return await PostActivityAsync<T>(fromBotId, toSkill.AppId, toSkill.SkillEndpoint, callbackUrl, conversation, activity, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Sends an activity to a skill.</summary>
    public virtual async Task<InvokeResponse> PostActivityAsync(
        string fromBotId, BotFrameworkSkill toSkill, Uri callbackUrl, Activity activity, CancellationToken cancellationToken) =>
        await PostActivityAsync<object>(fromBotId, toSkill, callbackUrl, activity, cancellationToken).ConfigureAwait(false);

    /// <summary>Sends an activity to a skill.</summary>
    public virtual Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId, BotFrameworkSkill toSkill, Uri callbackUrl, Activity activity, CancellationToken cancellationToken)
    {
        var audience = ChannelProvider?.IsGovernment() == true
            ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope
            : AuthenticationConstants.ToChannelFromBotOAuthScope;
        return PostActivityAsync<T>(audience, fromBotId, toSkill, callbackUrl, activity, cancellationToken);
    }
}
