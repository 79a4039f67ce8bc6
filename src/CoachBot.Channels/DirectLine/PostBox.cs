using CoachBot.Storage.Conversations;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>Takes an activity on: once for each client activity id, and waits a while for the bot's answer.</summary>
internal sealed class PostBox(IConversationStore conversations, ConversationOpening opening, TurnRunner turns, ConversationStreams streams, IClock clock, TimeProvider time, IOptions<DirectLineOptions> options)
{
    public string NewId() => Guid.CreateVersion7(clock.GetCurrentInstant().ToDateTimeOffset()).ToString("N");

    public async Task<IResult> AcceptAsync(InboundActivity activity, Grant grant, CancellationToken cancellation)
    {
        if (activity.Type == ActivityTypes.Typing)
        {
            return Results.Json(new { id = activity.Id }); // of no use to the coach, and not stored
        }

        var said = new NewActivity(activity.Id, FromRunner: true, activity.Json, clock.GetCurrentInstant(), activity.ClientActivityId, NeedsTurn: true);
        if (await StoreAsync(said, grant).ConfigureAwait(false) is not { } stored)
        {
            return DirectLineError.NoConversation;
        }

        if (!stored.Duplicate)
        {
            var heard = new StoredActivity(stored.Sequence, said.ActivityId, said.ClientActivityId, said.FromRunner, said.Json, said.At, TurnState.Pending);
            await streams.TellAsync(grant.ConversationId, [heard], CancellationToken.None).ConfigureAwait(false);
        }

        return await AnswerAsync(turns.Start(grant.ConversationId, stored.ActivityId, grant.Runner, activity), stored.ActivityId, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Not cancelled with the request: a client that hangs up now has still said it. Where the conversation is gone, since its runner has
    /// had everything erased, it begins anew.
    /// </summary>
    private async Task<AppendedActivity?> StoreAsync(NewActivity said, Grant grant)
    {
        if (await conversations.AppendAsync(grant.ConversationId, said).ConfigureAwait(false) is { } stored)
        {
            return stored;
        }

        try
        {
            await opening.OpenAsync(grant, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ForeignConversationException)
        {
            return null;
        }

        return await conversations.AppendAsync(grant.ConversationId, said).ConfigureAwait(false);
    }

    private async Task<IResult> AnswerAsync(Task<TurnOutcome> turn, string id, CancellationToken cancellation)
    {
        try
        {
            var outcome = await turn.WaitAsync(TimeSpan.FromSeconds(options.Value.WaitForTurnSeconds), time, cancellation).ConfigureAwait(false);
            return outcome == TurnOutcome.Failed ? DirectLineError.BotFailed : Results.Json(new { id });
        }
        catch (TimeoutException)
        {
            return Results.Json(new { id }); // the turn goes on; its answer comes over the stream
        }
    }
}
