using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Ids that are kept in a storage.</summary>
public class SkillConversationIdFactory : SkillConversationIdFactoryBase
{
    private readonly IStorage _storage;

    /// <summary>Creates a factory.</summary>
    public SkillConversationIdFactory(IStorage storage)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
    }

    /// <inheritdoc/>
    public override async Task<string> CreateSkillConversationIdAsync(
        SkillConversationIdFactoryOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var id = Guid.NewGuid().ToString();
        var reference = new SkillConversationReference
        {
            ConversationReference = options.Activity.GetConversationReference(),
            OAuthScope = options.FromBotOAuthScope,
        };
        var changes = new Dictionary<string, object> { [id] = JObject.FromObject(reference) };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        return id;
    }

    /// <inheritdoc/>
    public override async Task<SkillConversationReference> GetSkillConversationReferenceAsync(
        string skillConversationId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(skillConversationId))
        {
            throw new ArgumentNullException(nameof(skillConversationId));
        }

        var items = await _storage.ReadAsync([skillConversationId], cancellationToken).ConfigureAwait(false);
        return items.TryGetValue(skillConversationId, out var item) && item is not null
            ? JObject.FromObject(item).ToObject<SkillConversationReference>()
            : null;
    }

    /// <inheritdoc/>
    public override Task DeleteConversationReferenceAsync(string skillConversationId, CancellationToken cancellationToken) =>
        _storage.DeleteAsync([skillConversationId], cancellationToken);
}
