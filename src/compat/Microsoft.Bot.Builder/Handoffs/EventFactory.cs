using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Events that hand a conversation over to a person.</summary>
public static class EventFactory
{
    /// <summary>Asks for a person.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="handoffContext">What the person's side needs to know.</param>
    /// <param name="transcript">What was said before.</param>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var handoff = Event(HandoffEventNames.InitiateHandoff, handoffContext, turnContext.Activity.Conversation);
        handoff.RelatesTo = turnContext.Activity.GetConversationReference();
        handoff.ReplyToId = turnContext.Activity.Id;
        handoff.ServiceUrl = turnContext.Activity.ServiceUrl;
        handoff.ChannelId = turnContext.Activity.ChannelId;
        if (transcript is not null)
        {
            handoff.Attachments = new List<Attachment>
            {
                new() { Content = transcript, ContentType = "application/json", Name = "Transcript" },
            };
        }

        return handoff;
    }

    /// <summary>Says how far it is.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="state">`accepted`, `failed` or `completed`.</param>
    /// <param name="message">More about it.</param>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        return Event(HandoffEventNames.HandoffStatus, new { state, message }, conversation);
    }

    private static Activity Event(string name, object value, ConversationAccount conversation)
    {
        var handoff = (Activity)Activity.CreateEventActivity();
        handoff.Name = name;
        handoff.Value = value;
        handoff.Id = Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture);
        handoff.Timestamp = TimeProvider.System.GetUtcNow();
        handoff.Conversation = conversation;
        handoff.Attachments = new List<Attachment>();
        handoff.Entities = new List<Entity>();
        return handoff;
    }
}
