using CoachBot.Channels.Connector;
using CoachBot.Channels.Outbound;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>One message on its way: into the known conversation, else into a new one; and smaller when it is too large.</summary>
internal sealed class SendAttempt(AdapterWithErrorHandler adapter, TeamsOptions options, OutboundMessage message)
{
    /// <summary>The conversation that had to be begun.</summary>
    public string? Began { get; private set; }

    public async Task<SendOutcome> SendAsync(CancellationToken cancellation)
    {
        var activity = Copy(message.Activity);
        var answer = message.To.ConversationId.Length == 0
            ? new Result(new ConnectorAnswer.ConversationGone("neverMet"), null)
            : await ContinueAsync(message.To.ConversationId, activity, cancellation).ConfigureAwait(false);
        if (answer.Means is ConnectorAnswer.ConversationGone)
        {
            answer = await BeginAsync(activity, cancellation).ConfigureAwait(false);
        }

        if (answer.Means is ConnectorAnswer.TooLarge && SmallerMessage.Of(message.Activity) is { } smaller)
        {
            answer = await ContinueAsync(Began ?? message.To.ConversationId, smaller, cancellation).ConfigureAwait(false);
        }

        return answer.Outcome ?? Outcome(answer.Means!);
    }

    private async Task<Result> ContinueAsync(string conversationId, Activity activity, CancellationToken cancellation)
    {
        var to = message.To;
        var reference = new ConversationReference
        {
            Bot = new ChannelAccount(to.BotId, role: RoleTypes.Bot),
            User = new ChannelAccount(to.ChannelUserId, aadObjectId: to.AadObjectId, role: RoleTypes.User),
            ChannelId = to.ChannelId,
            ServiceUrl = to.ServiceUrl,
            Locale = to.Locale,
            Conversation = new ConversationAccount(id: conversationId, conversationType: "personal", tenantId: to.TenantId),
        };
        return await CallAsync(
            (callback, stop) => adapter.ContinueConversationAsync(options.AppId ?? "", reference, callback, stop),
            (turn, stop) => SayAsync(turn, activity, stop),
            cancellation).ConfigureAwait(false);
    }

    /// <summary>A conversation with a runner who never wrote, or whose conversation is gone.</summary>
    private Task<Result> BeginAsync(Activity activity, CancellationToken cancellation)
    {
        var to = message.To;
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount(to.BotId ?? $"28:{options.AppId}"),
            Members = [new ChannelAccount(to.ChannelUserId)],
            TenantId = to.TenantId ?? options.TenantId,
            ChannelData = new JObject { ["tenant"] = new JObject { ["id"] = to.TenantId ?? options.TenantId } },
        };
        return CallAsync(
            (callback, stop) => adapter.CreateConversationAsync(
                options.AppId ?? "", to.ChannelId, to.ServiceUrl.Length > 0 ? to.ServiceUrl : options.ServiceUrl, null, parameters, callback, stop),
            (turn, stop) =>
            {
                Began = turn.Activity.Conversation.Id;
                return SayAsync(turn, activity, stop);
            },
            cancellation);
    }

    /// <summary>The turn's errors are caught inside it, so that the adapter's own handling, which speaks to the runner, never sees them.</summary>
    private static async Task<Result> CallAsync(
        Func<BotCallbackHandler, CancellationToken, Task> call, Func<ITurnContext, CancellationToken, Task<string?>> turn, CancellationToken cancellation)
    {
        using var once = ConnectorCall.TriedOnce();
        string? id = null;
        Exception? failure = null;
        try
        {
            await call(
                async (context, stop) =>
                {
                    try
                    {
                        id = await turn(context, stop).ConfigureAwait(false);
                    }
                    catch (Exception error) when (!cancellation.IsCancellationRequested)
                    {
                        failure = error;
                    }
                },
                cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            failure = error;
        }

        return failure is null ? new Result(null, new SendOutcome.Sent(string.IsNullOrEmpty(id) ? null : id))
            : once.Answer is { } answer and not ConnectorAnswer.Taken ? new Result(answer, null)
            : new Result(null, TeamsSender.Outcome(failure));
    }

    /// <summary>Text and card go apart: together they come back without an id, and without an id the card can't be replaced later.</summary>
    private static async Task<string?> SayAsync(ITurnContext turn, Activity activity, CancellationToken cancellation)
    {
        turn.OnSendActivities((_, activities, send) =>
        {
            activities.ForEach(each => each.ReplyToId = null); // it answers nothing
            return send();
        });
        if (activity is { Attachments.Count: > 0, Text.Length: > 0 })
        {
            await turn.SendActivityAsync(MessageFactory.Text(activity.Text), cancellation).ConfigureAwait(false);
            activity.Text = null;
        }

        return (await turn.SendActivityAsync(activity, cancellation).ConfigureAwait(false))?.Id;
    }

    /// <summary>A message may be tried more than once, and sending one changes it.</summary>
    private static Activity Copy(Activity activity) => JObject.FromObject(activity).ToObject<Activity>()!;

    private static SendOutcome Outcome(ConnectorAnswer answer) => answer switch
    {
        ConnectorAnswer.TooMany(var after) => new SendOutcome.RetryAfter(after ?? TimeSpan.Zero),
        // A gateway that got no answer does not know whether the message went through.
        ConnectorAnswer.Later(("502" or "504") and var reason, _) => new SendOutcome.Ambiguous(reason),
        ConnectorAnswer.Later(_, { } after) => new SendOutcome.RetryAfter(after),
        ConnectorAnswer.Later(var reason, null) => new SendOutcome.Transient(reason),
        ConnectorAnswer.Blocked(var reason) => new SendOutcome.Unreachable(reason),
        ConnectorAnswer.NotInstalled(var reason) => new SendOutcome.Unreachable(reason),
        ConnectorAnswer.ConversationGone(var reason) => new SendOutcome.Rejected(reason),
        ConnectorAnswer.TooLarge => new SendOutcome.Rejected("tooLarge"),
        ConnectorAnswer.TokenRefused => new SendOutcome.Rejected("401"),
        ConnectorAnswer.Refused(var reason) => new SendOutcome.Rejected(reason),
        _ => new SendOutcome.Ambiguous("unknown"),
    };

    private sealed record Result(ConnectorAnswer? Means, SendOutcome? Outcome);
}
