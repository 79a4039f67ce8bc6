using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far somebody has read.</summary>
public partial class ReadReceiptInfo
{
    /// <summary>Creates a receipt.</summary>
    /// <param name="lastReadMessageId">The id of the last message read, milliseconds since 1970.</param>
    public ReadReceiptInfo(string lastReadMessageId = default)
    {
        LastReadMessageId = lastReadMessageId;
    }

    /// <summary>The id of the last message read, milliseconds since 1970.</summary>
    [JsonProperty("lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Whether a message was read, by comparing ids; false when one is no number.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, out var message) && long.TryParse(lastReadMessageId, out var read) && message <= read;

    /// <summary>Whether a message was read.</summary>
    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
