using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the user says and what the bot must answer, in one step. Waits are in milliseconds.</content>
public partial class TestFlow
{
    /// <summary>The user says something, the bot answers with a text.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something, the bot answers with an activity.</summary>
    public TestFlow Test(string userSays, IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something, the bot's answer passes a check.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>The user sends an activity, the bot answers with another.</summary>
    public TestFlow Test(Activity userActivity, IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userActivity).AssertReply(expected, description, timeout);
    }

    /// <summary>The user sends an activity, the bot's answer passes a check.</summary>
    public TestFlow Test(Activity userActivity, Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userActivity).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a transcript: activities of the user are sent, those of the bot are expected.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Play(activities, (flow, expected) => flow.AssertReply(expected, description, timeout));
    }

    /// <summary>Plays a transcript; replies are checked by a delegate.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Play(activities, (flow, expected) => flow.AssertReply(validateReply, expected, description, timeout));
    }

    private TestFlow Play(IEnumerable<IActivity> activities, Func<TestFlow, IActivity, TestFlow> expect) =>
        activities.Aggregate(this, (flow, activity) => string.Equals(activity.Recipient?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
            ? flow.Send(activity)
            : expect(flow, activity));
}
