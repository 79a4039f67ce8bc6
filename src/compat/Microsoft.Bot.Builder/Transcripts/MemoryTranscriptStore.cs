using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what was said in memory. A page is of twenty.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = new();

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            if (!_channels.TryGetValue(activity.ChannelId, out var conversations))
            {
                _channels[activity.ChannelId] = conversations = new();
            }

            if (!conversations.TryGetValue(activity.Conversation.Id, out var transcript))
            {
                conversations[activity.Conversation.Id] = transcript = new();
            }

            transcript.Add(activity);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        TranscriptPage.NotNull(channelId, nameof(channelId));
        TranscriptPage.NotNull(conversationId, nameof(conversationId));
        lock (_lock)
        {
            if (_channels.TryGetValue(channelId, out var conversations))
            {
                conversations.Remove(conversationId);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        TranscriptPage.NotNull(channelId, nameof(channelId));
        TranscriptPage.NotNull(conversationId, nameof(conversationId));
        lock (_lock)
        {
            var transcript = _channels.TryGetValue(channelId, out var conversations) && conversations.TryGetValue(conversationId, out var known)
                ? known
                : new();
            var ordered = transcript.OrderBy(activity => activity.Timestamp).Where(activity => startDate == default || activity.Timestamp >= startDate);
            return Task.FromResult(TranscriptPage.Of(ordered, activity => activity.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        TranscriptPage.NotNull(channelId, nameof(channelId));
        lock (_lock)
        {
            var conversations = _channels.TryGetValue(channelId, out var known) ? known : new();
            var infos = conversations.Select(pair => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = pair.Key,
                Created = pair.Value.FirstOrDefault()?.Timestamp ?? default,
            });
            return Task.FromResult(TranscriptPage.Of(infos.OrderByDescending(info => info.Created), info => info.Id, continuationToken));
        }
    }
}
