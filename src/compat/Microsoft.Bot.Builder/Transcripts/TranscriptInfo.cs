namespace Microsoft.Bot.Builder;

/// <summary>A conversation that was written down.</summary>
public class TranscriptInfo
{
    /// <summary>The channel's id.</summary>
    public string ChannelId { get; set; }

    /// <summary>The conversation's id.</summary>
    public string Id { get; set; }

    /// <summary>When its first activity was said.</summary>
    public DateTimeOffset Created { get; set; }
}
