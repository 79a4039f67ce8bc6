using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Ids of conversations with skills, and whose conversation each is for.</summary>
public abstract class SkillConversationIdFactoryBase
{
    /// <summary>Makes an id.</summary>
    [Obsolete("Method is deprecated, please use CreateSkillConversationIdAsync() with SkillConversationIdFactoryOptions instead.", false)]
    public virtual Task<string> CreateSkillConversationIdAsync(ConversationReference conversationReference, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Makes an id.</summary>
    public virtual Task<string> CreateSkillConversationIdAsync(SkillConversationIdFactoryOptions options, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Whose conversation an id is for.</summary>
    [Obsolete("Method is deprecated, please use GetSkillConversationReferenceAsync() instead.", false)]
    public virtual Task<ConversationReference> GetConversationReferenceAsync(string skillConversationId, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Whose conversation an id is for.</summary>
    public virtual Task<SkillConversationReference> GetSkillConversationReferenceAsync(string skillConversationId, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Forgets an id.</summary>
    public abstract Task DeleteConversationReferenceAsync(string skillConversationId, CancellationToken cancellationToken);
}
