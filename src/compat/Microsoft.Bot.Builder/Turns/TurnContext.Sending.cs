using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Sending, updating and deleting, by way of the handlers.</content>
public partial class TurnContext
{
    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            activity.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            activity.InputHint = inputHint;
        }

        return SendActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);

        // An interceptor that drops the activity leaves no response.
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowWhenDisposed(nameof(SendActivitiesAsync));
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(((Activity)activity).ApplyConversationReference(reference));
        }

        return _onSend.Count == 0 ? SendAsync(outgoing, cancellationToken) : SendFromAsync(0, outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowWhenDisposed(nameof(UpdateActivityAsync));
        BotAssert.ActivityNotNull(activity);
        var outgoing = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return UpdateFromAsync(0, outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowWhenDisposed(nameof(DeleteActivityAsync));
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFromAsync(0, reference, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowWhenDisposed(nameof(DeleteActivityAsync));
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteFromAsync(0, conversationReference, cancellationToken);
    }

    private void ThrowWhenDisposed(string method)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(method);
        }
    }

    private Task<ResourceResponse[]> SendFromAsync(int index, List<Activity> activities, CancellationToken cancellationToken) =>
        index == _onSend.Count
            ? SendAsync(activities, cancellationToken)
            : _onSend[index](this, activities, () => SendFromAsync(index + 1, activities, cancellationToken));

    private Task<ResourceResponse> UpdateFromAsync(int index, Activity activity, CancellationToken cancellationToken) =>
        index == _onUpdate.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _onUpdate[index](this, activity, () => UpdateFromAsync(index + 1, activity, cancellationToken));

    private Task DeleteFromAsync(int index, ConversationReference reference, CancellationToken cancellationToken) =>
        index == _onDelete.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDelete[index](this, reference, () => DeleteFromAsync(index + 1, reference, cancellationToken));

    private Task<ResourceResponse[]> SendAsync(List<Activity> activities, CancellationToken cancellationToken) =>
        Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Task.FromResult(Buffer(activities))
            : SendThroughAdapterAsync(activities, cancellationToken);

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, activities.ToArray(), cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < (responses?.Length ?? 0) && i < activities.Count; i++)
        {
            // Later updates and transcripts know the activity by the id that the channel gave.
            activities[i].Id = responses[i]?.Id;
        }

        NoteResponses(activities);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            BufferedReplyActivities.Add(activities[i]);
            if (activities[i].Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Set(BotAdapter.InvokeResponseKey, activities[i]);
            }

            responses[i] = new ResourceResponse();
        }

        NoteResponses(activities);
        return responses;
    }

    private void NoteResponses(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            if (activity.Type != ActivityTypes.Trace)
            {
                Responded = true;
            }
        }
    }
}
