using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>
/// The answer to a card's button replaces the card only on the device that tapped it. Here the message that holds the card is replaced
/// as well, by its id, so that every device and a later look show the same.
/// </summary>
internal sealed partial class CardsInPlace(ILogger<CardsInPlace> logger) : IMiddleware
{
    private const string Card = "application/vnd.microsoft.card.adaptive";

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
            await ReplaceAsync(turnContext, card, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ReplaceAsync(ITurnContext turn, object card, CancellationToken cancellationToken)
    {
        var update = MessageFactory.Attachment(new Attachment(Card, content: card));
        update.Id = turn.Activity.ReplyToId;
        try
        {
            await turn.UpdateActivityAsync(update, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.NotReplaced(logger, error); // the runner who tapped sees the new card all the same
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
