namespace CoachBot.Storage.Channels;

/// <summary>Which inbound activities have been taken on: a channel delivers again when the bot is slow.</summary>
public interface IHandledActivities
{
    /// <summary>True for the first caller, on whichever host; false for every later one.</summary>
    Task<bool> TryBeginAsync(string conversationId, string activityId, CancellationToken cancellation = default);

    /// <summary>True once the activity has been taken on.</summary>
    Task<bool> IsHandledAsync(string conversationId, string activityId, CancellationToken cancellation = default);

    /// <summary>Lets the activity be delivered again, after a turn that failed before it did anything.</summary>
    Task ForgetAsync(string conversationId, string activityId, CancellationToken cancellation = default);
}
