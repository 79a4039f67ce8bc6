using System.Runtime.ExceptionServices;
using CoachBot.Channels.Teams.Files;
using CoachBot.Channels.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace CoachBot.Channels.Teams;

/// <summary>The bot service's way in and out. What comes in passes the same lock and the same books as Direct Line's.</summary>
public sealed partial class AdapterWithErrorHandler : CloudAdapter
{
    private readonly ILogger<AdapterWithErrorHandler> logger;

    internal AdapterWithErrorHandler(
        BotFrameworkAuthentication authentication, InboundLimits limits, OncePerActivity once, EditedMessages edits, ClientFacts facts, PlanFiles files, OfferedFiles offers,
        CardsInPlace cards,
        IEnumerable<IMiddleware> middleware, ILogger<AdapterWithErrorHandler> logger)
        : base(authentication, logger)
    {
        this.logger = logger;
        Use(limits);
        Use(once);
        Use(new ShowTypingMiddleware());
        Use(facts);
        Use(edits);
        Use(files);
        Use(offers);
        Use(cards);
        foreach (var step in middleware)
        {
            Use(step);
        }

        OnTurnError = TellAsync;
    }

    private async Task TellAsync(ITurnContext turn, Exception error)
    {
        if (error is OperationCanceledException or TooMuchException)
        {
            ExceptionDispatchInfo.Throw(error); // cut short or not begun, not failed: the endpoint answers
        }

        Log.TurnFailed(logger, error, turn.Activity.Type);
        if (turn.Activity.Type == ActivityTypes.InstallationUpdate)
        {
            return;
        }

        try
        {
            await turn.SendActivityAsync(MessageFactory.Text(TurnTexts.Failed(turn.Activity.Locale))).ConfigureAwait(false);
        }
        catch (Exception second) when (second is not OperationCanceledException)
        {
            // Often it is the channel that failed in the first place.
            Log.NotTold(logger, second);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A turn on a {ActivityType} failed")]
        public static partial void TurnFailed(ILogger logger, Exception error, string activityType);

        [LoggerMessage(2, LogLevel.Warning, "The runner could not be told that a turn failed")]
        public static partial void NotTold(ILogger logger, Exception error);
    }
}
