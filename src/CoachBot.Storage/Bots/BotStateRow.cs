using CoachBot.Storage.Payloads;
using NodaTime;

namespace CoachBot.Storage.Bots;

/// <summary>The conversation and the user are taken from the key, so that their state can be found to export or erase it.</summary>
internal sealed class BotStateRow
{
    public required string Key { get; set; }

    public string? ConversationId { get; set; }

    public string? ChannelUserId { get; set; }

    public required string Etag { get; set; }

    [Payload]
    public required string Payload { get; set; }

    public required Instant UpdatedAt { get; set; }
}
