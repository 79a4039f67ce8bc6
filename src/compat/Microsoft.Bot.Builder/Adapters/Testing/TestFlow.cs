using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test tells it: what the user says and what the bot must answer. Every step makes a new flow.</summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _testTask;

    /// <summary>Begins a flow with a bot that is a callback.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _testTask = static () => Task.CompletedTask;
    }

    /// <summary>Begins a flow with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Creates a flow that goes on with a flow's adapter and bot after a task.</summary>
    public TestFlow(Task testTask, TestFlow flow)
        : this(() => testTask ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>Creates a flow that goes on with a flow's adapter and bot after what the function does, once it is started.</summary>
    public TestFlow(Func<Task> testTask, TestFlow flow)
    {
        _testTask = testTask ?? (static () => Task.CompletedTask);
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>Runs the flow; fails as its first failing step.</summary>
    public Task StartTestAsync() => _testTask();

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>The user sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate()
    {
        return Then(() =>
        {
            var update = Activity.CreateConversationUpdateActivity();
            update.MembersAdded.Add(_adapter.Conversation.User);
            return _adapter.ProcessActivityAsync((Activity)update, _callback, default);
        });
    }

    /// <summary>Waits.</summary>
    /// <param name="ms">How long, in milliseconds.</param>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Waits.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    // A step begins when the steps before it are done, and not at all when one of them failed. Nothing begins before the start.
    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _testTask().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);
}
