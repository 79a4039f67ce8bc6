using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Takes what skills answer behind a cloud's rules, and brings it into the user's conversation.</summary>
public class CloudSkillHandler : CloudChannelServiceHandler
{
    /// <summary>Where a turn that a skill's answer began keeps its SkillConversationReference.</summary>
    public static readonly string SkillConversationReferenceKey = SkillHandler.SkillConversationReferenceKey;

    private readonly SkillAnswers _answers;

    /// <summary>Creates a handler.</summary>
    public CloudSkillHandler(
        BotAdapter adapter, IBot bot, SkillConversationIdFactoryBase conversationIdFactory, BotFrameworkAuthentication auth, ILogger logger = null)
        : base(auth)
    {
        _answers = new SkillAnswers(
            SkillConversationReferenceKey,
            adapter ?? throw new ArgumentNullException(nameof(adapter)),
            bot ?? throw new ArgumentNullException(nameof(bot)),
            conversationIdFactory ?? throw new ArgumentNullException(nameof(conversationIdFactory)),
            auth.GetOriginatingAudience,
            logger ?? NullLogger.Instance);
    }

    /// <inheritdoc/>
    protected override Task<ResourceResponse> OnSendToConversationAsync(
        ClaimsIdentity claimsIdentity, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        _answers.SendAsync(claimsIdentity, conversationId, null, activity, cancellationToken);

    /// <inheritdoc/>
    protected override Task<ResourceResponse> OnReplyToActivityAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, Activity activity,
        CancellationToken cancellationToken = default) =>
        _answers.SendAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken);

    /// <inheritdoc/>
    protected override Task<ResourceResponse> OnUpdateActivityAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, Activity activity,
        CancellationToken cancellationToken = default) =>
        _answers.UpdateAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnDeleteActivityAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        _answers.DeleteAsync(claimsIdentity, conversationId, activityId, cancellationToken);
}
