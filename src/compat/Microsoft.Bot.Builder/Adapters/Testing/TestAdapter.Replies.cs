using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the bot sends.</content>
public partial class TestAdapter
{
    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
            {
                activity.Id = Guid.NewGuid().ToString("n");
            }

            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            if (activity.Type == ActivityTypesEx.Delay)
            {
                var milliseconds = Convert.ToInt32(activity.Value);
                await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var replies = ActiveQueue.ToList();
            var index = replies.FindIndex(reply => reply.Id == activity.Id);
            if (index < 0)
            {
                return Task.FromResult(new ResourceResponse());
            }

            replies[index] = activity;
            Refill(replies);
            return Task.FromResult(new ResourceResponse(activity.Id));
        }
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var replies = ActiveQueue.ToList();
            if (replies.RemoveAll(reply => reply.Id == reference.ActivityId) > 0)
            {
                Refill(replies);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Takes the oldest reply that nobody has looked at; null when there is none.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>Takes the oldest reply that nobody has looked at, or waits for the next.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (ActiveQueue.TryDequeue(out var reply))
            {
                return Task.FromResult<IActivity>(reply);
            }

            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private void Refill(List<Activity> replies)
    {
        ActiveQueue.Clear();
        replies.ForEach(ActiveQueue.Enqueue);
    }
}
