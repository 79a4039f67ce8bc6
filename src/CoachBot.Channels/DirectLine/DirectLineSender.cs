using CoachBot.Channels.Outbound;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Notifications;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>Speaks first in our own conversations: stored with an id that makes it idempotent, shown to whoever has the chat open now or later.</summary>
internal sealed class DirectLineSender(IConversationStore conversations, IChangeFeed feed, IClock clock) : IChannelSender
{
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore };

    public bool Serves(string channelId) => channelId == Coach.ChannelId;

    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var stored = await conversations.AppendManyAsync([.. messages.Select(message => Address(message, now))], cancellation).ConfigureAwait(false);
        await feed.PublishManyAsync(StreamTopics.Chat, [.. messages.Select(message => message.To.ConversationId).Distinct()], cancellation).ConfigureAwait(false);
        return [.. stored.Select(activity => activity is null ? (SendOutcome)new SendOutcome.Unreachable("noConversation") : new SendOutcome.Sent(activity.ActivityId))];
    }

    private static AddressedActivity Address(OutboundMessage message, Instant now)
    {
        var activity = message.Activity;
        activity.ApplyConversationReference(Coach.ReferenceTo(message.To.ConversationId, message.To.ChannelUserId));
        activity.Id = message.Id;
        activity.ReplyToId = null;
        activity.Timestamp = now.ToDateTimeOffset();
        return new AddressedActivity(
            message.To.ConversationId,
            new NewActivity(message.Id, FromRunner: false, JsonConvert.SerializeObject(activity, Json), now));
    }
}
