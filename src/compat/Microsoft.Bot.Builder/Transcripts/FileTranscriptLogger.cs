using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes each conversation's transcript to a file of its own: <c>{folder}/{channel}/{conversation}.transcript</c>, a JSON array. For tests.</summary>
public class FileTranscriptLogger : ITranscriptStore
{
    private const string Extension = ".transcript";

    private static readonly JsonSerializerSettings _json = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = null,
    };

    private readonly string _folder;
    private readonly HashSet<string> _begun;
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Creates a logger, and its folder where there is none.</summary>
    /// <param name="folder">Null: the current directory.</param>
    /// <param name="unitTestMode">Whether a transcript of an earlier run is written over.</param>
    public FileTranscriptLogger(string folder = null, bool unitTestMode = true)
    {
        _folder = Path.GetFullPath(folder ?? Environment.CurrentDirectory);
        Directory.CreateDirectory(_folder);
        _begun = unitTestMode ? new() : null;
    }

    /// <inheritdoc/>
    public async Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var file = FileOf(activity.ChannelId, activity.Conversation.Id);
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            var begins = _begun?.Add(file) ?? false;
            var transcript = begins ? new List<Activity>() : await ReadAsync(file).ConfigureAwait(false);
            Write(transcript, (Activity)activity);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, JsonConvert.SerializeObject(transcript, _json)).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        TranscriptPage.NotNull(channelId, nameof(channelId));
        TranscriptPage.NotNull(conversationId, nameof(conversationId));
        var file = FileOf(channelId, conversationId);
        if (File.Exists(file))
        {
            File.Delete(file);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        TranscriptPage.NotNull(channelId, nameof(channelId));
        TranscriptPage.NotNull(conversationId, nameof(conversationId));
        var transcript = await ReadAsync(FileOf(channelId, conversationId)).ConfigureAwait(false);
        return TranscriptPage.Of(
            transcript.Where(activity => startDate == default || activity.Timestamp >= startDate).Cast<IActivity>(), activity => activity.Id, continuationToken);
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        TranscriptPage.NotNull(channelId, nameof(channelId));
        var folder = Path.Combine(_folder, Safe(channelId));
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Extension) : [];
        var infos = files
            .Select(file => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = Path.GetFileNameWithoutExtension(file),
                Created = new DateTimeOffset(File.GetCreationTimeUtc(file), TimeSpan.Zero),
            })
            .OrderBy(info => info.Created).ThenBy(info => info.Id, StringComparer.Ordinal);
        return Task.FromResult(TranscriptPage.Of(infos, info => info.Id, continuationToken));
    }

    private static string Safe(string name) => string.Concat(name.Split([.. Path.GetInvalidFileNameChars(), '\\', ':', '*', '?', '|', '<', '>', '"']));

    private static async Task<List<Activity>> ReadAsync(string file) => File.Exists(file)
        ? JsonConvert.DeserializeObject<List<Activity>>(await File.ReadAllTextAsync(file).ConfigureAwait(false), _json) ?? new()
        : new();

    // What was changed or deleted is changed where it stands; of what was deleted only its place is left.
    private static void Write(List<Activity> transcript, Activity activity)
    {
        var index = activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete ? transcript.FindIndex(known => known.Id == activity.Id) : -1;
        if (index < 0)
        {
            transcript.Add(activity);
        }
        else if (activity.Type == ActivityTypes.MessageDelete)
        {
            transcript[index] = Emptied(transcript[index]);
        }
        else
        {
            var updated = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, _json), _json);
            updated.Type = transcript[index].Type;
            transcript[index] = updated;
        }
    }

    private static Activity Emptied(Activity activity) => new(ActivityTypes.MessageDelete)
    {
        Id = activity.Id,
        From = new ChannelAccount("deleted", role: activity.From?.Role),
        Recipient = new ChannelAccount("deleted", role: activity.Recipient?.Role),
        Locale = activity.Locale,
        LocalTimestamp = activity.LocalTimestamp,
        Timestamp = activity.Timestamp,
        ChannelId = activity.ChannelId,
        Conversation = activity.Conversation,
        ServiceUrl = activity.ServiceUrl,
        ReplyToId = activity.ReplyToId,
    };

    private string FileOf(string channelId, string conversationId) => Path.Combine(_folder, Safe(channelId), Safe(conversationId) + Extension);
}
