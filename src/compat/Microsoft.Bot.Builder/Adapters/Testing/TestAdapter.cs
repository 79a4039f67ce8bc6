using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: what the bot sends waits in a queue for a test to look at.</summary>
public partial class TestAdapter : BotAdapter
{
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private readonly Lock _lock = new();
    private int _nextId;

    /// <summary>Creates an adapter for a channel.</summary>
    /// <param name="channelId">The channel's id.</param>
    /// <param name="sendTraceActivity">Whether traces go into the queue.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(
            new ConversationReference
            {
                ChannelId = channelId,
                ServiceUrl = "https://test.com",
                User = new ChannelAccount("user1", "User1"),
                Bot = new ChannelAccount("bot", "Bot"),
                Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
            },
            sendTraceActivity)
    {
    }

    /// <summary>Creates an adapter for a conversation; one on channel `test` when null.</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
            Locale = Locale,
        };
    }

    /// <summary>The locale of what is said; `en-us` at first.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot sent and nobody has looked at.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>Where the test speaks with the bot.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Whether traces go into the queue.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>A conversation named after a test.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
        Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
        Locale = "en-us",
    };

    /// <summary>Adds middleware at the end.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Begins a conversation and runs a turn about a conversationUpdate in it.</summary>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: Guid.NewGuid().ToString("n"));
        using var context = CreateTurnContext((Activity)update);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has the user say something.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Runs a turn about an activity; what it lacks of addresses comes from the conversation.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Complete(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>A message of the user.</summary>
    public Activity MakeActivity(string text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale ?? "en-us",
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = (_nextId++).ToString(),
        Text = text,
    };

    /// <summary>The turn about an activity.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private void Complete(Activity activity)
    {
        lock (_lock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            {
                activity.From = Conversation.User;
            }

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = (_nextId++).ToString();
            var now = TimeProvider.System.GetUtcNow();
            if (activity.Timestamp is null || activity.Timestamp == default(DateTimeOffset))
            {
                activity.Timestamp = now;
            }

            if (activity.LocalTimestamp is null || activity.LocalTimestamp == default(DateTimeOffset))
            {
                activity.LocalTimestamp = now.ToLocalTime();
            }
        }
    }
}
