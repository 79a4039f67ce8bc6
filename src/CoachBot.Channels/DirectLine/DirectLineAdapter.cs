using CoachBot.Channels.Bots;
using CoachBot.Channels.Turns;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Notifications;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>
/// The bot's side of the conversations that CoachBot serves itself: what the bot sends in a turn is stored with the turn's end, and every
/// host with a client of that conversation is then told to read on.
/// </summary>
public sealed partial class DirectLineAdapter : BotAdapter
{
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore };

    private readonly IConversationStore conversations;
    private readonly IChangeFeed feed;
    private readonly IClock clock;

    public DirectLineAdapter(IConversationStore conversations, IChangeFeed feed, IClock clock, IEnumerable<IMiddleware> middleware, ILogger<DirectLineAdapter> logger)
    {
        this.conversations = conversations;
        this.feed = feed;
        this.clock = clock;
        foreach (var step in middleware)
        {
            Use(step);
        }

        OnTurnError = async (turn, error) =>
        {
            Log.TurnFailed(logger, error, turn.Activity.Type);
            await turn.SendActivityAsync(MessageFactory.Text(TurnTexts.Failed(turn.Activity.Locale))).ConfigureAwait(false);
            throw new TurnFailedException(error);
        };
    }

    /// <summary>Runs one turn on a stored inbound activity.</summary>
    /// <exception cref="TurnFailedException">The bot threw; the runner has been told.</exception>
    internal async Task RunTurnAsync(StagedTurn staged, Activity activity, RunnerId runner, BotCallbackHandler bot, CancellationToken cancellation)
    {
        StoredBotState.Stage(staged);
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add(staged);
        turn.TurnState.Add(CoachTurnState.Runner, (object)runner);
        await RunPipelineAsync(turn, bot, cancellation).ConfigureAwait(false);
        staged.Erased = turn.TurnState.ContainsKey(CoachTurnState.Erased);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var conversation = turnContext.Activity.Conversation.Id;
        var responses = new ResourceResponse[activities.Length];
        var staged = turnContext.TurnState.Get<StagedTurn>();
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            responses[i] = new ResourceResponse(activity.Id ?? string.Empty);
            switch (activity.Type)
            {
                case ActivityTypes.Typing:
                    await feed.PublishAsync(StreamTopics.Typing, conversation, cancellationToken).ConfigureAwait(false);
                    break;
                case ActivityTypes.Trace or ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay:
                    break; // for developers, or for a caller that waits: not part of a chat
                default:
                    var id = Address(activity, turnContext);
                    responses[i] = new ResourceResponse(id);
                    staged.Say(new NewActivity(id, FromRunner: false, JsonConvert.SerializeObject(activity, Json), clock.GetCurrentInstant()));
                    break;
            }
        }

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        var json = JsonConvert.SerializeObject(activity, Json);
        if (!turnContext.TurnState.Get<StagedTurn>().TryReplace(activity.Id, json))
        {
            await conversations.UpdateActivityAsync(turnContext.Activity.Conversation.Id, activity.Id, json, cancellationToken).ConfigureAwait(false);
        }

        return new ResourceResponse(activity.Id);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return turnContext.TurnState.Get<StagedTurn>().TryReplace(reference.ActivityId, null)
            ? Task.CompletedTask
            : conversations.DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    /// <summary>
    /// Replies are numbered after the activity they answer, so that a turn run again after a crash does not say the same twice.
    /// A reply to something the client cannot see would be held back by it for seconds, so it names no activity.
    /// </summary>
    private string Address(Activity activity, ITurnContext turn)
    {
        var inbound = turn.Activity;
        activity.Id ??= inbound.Id is { } answered ? $"{answered}.{Number(turn)}" : Guid.CreateVersion7(clock.GetCurrentInstant().ToDateTimeOffset()).ToString("N");
        activity.Timestamp = clock.GetCurrentInstant().ToDateTimeOffset();
        activity.From = Coach.Account;
        if (inbound.Type != ActivityTypes.Message)
        {
            activity.ReplyToId = null;
        }

        return activity.Id;
    }

    private static int Number(ITurnContext turn)
    {
        const string key = "coach.replies";
        var count = turn.TurnState.Get<ReplyCount>(key);
        if (count is null)
        {
            turn.TurnState.Add(key, count = new ReplyCount());
        }

        return ++count.Value;
    }

    private sealed class ReplyCount
    {
        public int Value { get; set; }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A turn on a {ActivityType} failed")]
        public static partial void TurnFailed(ILogger logger, Exception error, string activityType);
    }
}
