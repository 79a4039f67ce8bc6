using CoachBot.Storage.Payloads;
using NodaTime;

namespace CoachBot.Storage.Bots;

/// <summary>The conversation and the user are taken from the key, so that their state can be found to export or erase it.</summary>
internal sealed class BotStateRow : IPayloadRow
{
    public required string Key { get; set; }

    public string? ConversationId { get; set; }

    public string? ChannelUserId { get; set; }

    public required string Etag { get; set; }

    public required Payload Payload { get; set; }

    public required Instant UpdatedAt { get; set; }

    public string Place => PlaceOf(Key);

    public static string PlaceOf(string key) => $"bot_state\n{key}";
}
