using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>
/// The answer to a card's button replaces the card only on the device that tapped it. Here the message that holds the card is replaced
/// as well, by its id, so that every device and a later look show the same. A channel that is slow to do so keeps nobody waiting.
/// </summary>
internal sealed partial class CardsInPlace(TimeProvider time, ILogger<CardsInPlace> logger) : IMiddleware
{
    private const string Card = "application/vnd.microsoft.card.adaptive";

    /// <summary>A channel takes some 200 ms; who tapped is to see the new card within a second, whatever the channel does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly Dictionary<(string Conversation, string Message), Task> underway = [];

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        object? card = null;
        if (turnContext.Activity is { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action", ReplyToId.Length: > 0 })
        {
            turnContext.OnSendActivities((_, activities, send) =>
            {
                card = activities.Select(CardOf).FirstOrDefault(each => each is not null) ?? card;
                return send();
            });
        }

        await next(cancellationToken).ConfigureAwait(false);
        if (card is not null)
        {
            await Task.WhenAny(ReplaceAsync(turnContext, card, cancellationToken), Task.Delay(Patience, time, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>May end after the turn, so that nothing of the turn is kept. What was tapped later is shown later.</summary>
    private Task ReplaceAsync(ITurnContext turn, object card, CancellationToken cancellationToken)
    {
        var connector = turn.TurnState.Get<IConnectorClient>();
        var update = ((Activity)MessageFactory.Attachment(new Attachment(Card, content: card))).ApplyConversationReference(turn.Activity.GetConversationReference());
        update.Id = turn.Activity.ReplyToId;
        var place = (update.Conversation.Id, update.Id);
        var done = new TaskCompletionSource();
        Task before;
        lock (underway)
        {
            before = underway.GetValueOrDefault(place, Task.CompletedTask);
            underway[place] = done.Task;
        }

        return InOrderAsync();

        async Task InOrderAsync()
        {
            await before.ConfigureAwait(false);
            try
            {
                await connector.Conversations.UpdateActivityAsync(update, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                Log.NotReplaced(logger, error); // the runner who tapped sees the new card all the same
            }

            lock (underway)
            {
                if (underway[place] == done.Task)
                {
                    underway.Remove(place);
                }
            }

            done.SetResult();
        }
    }

    private static object? CardOf(Activity activity) =>
        activity.Type == ActivityTypesEx.InvokeResponse && activity.Value is InvokeResponse { Body: { } body } && JObject.FromObject(body) is { } json && (string?)json["type"] == Card
            ? json["value"]
            : null;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A card could not be replaced in its message")]
        public static partial void NotReplaced(ILogger logger, Exception error);
    }
}
