using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>Questions about what the activity carries.</content>
public partial class Activity
{
    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions() =>
        Entities?
            .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity as Mention ?? entity.Properties.ToObject<Mention>())
            .ToArray() ?? [];

    /// <inheritdoc/>
    public T GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T typed => typed,
        var data => ((JObject)data).ToObject<T>(),
    };

    /// <inheritdoc/>
    public bool TryGetChannelData<T>(out T instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<T>();
            return true;
        }
#pragma warning disable CA1031 // The question is only whether it can be read.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
