using CoachBot.Storage.Database;
using CoachBot.Storage.Telemetry;
using NodaTime;

namespace CoachBot.Storage.Conversations;

/// <summary>
/// What this host stores in its chats on PostgreSQL. Conversations that are written at the same time share a statement and a commit; whoever
/// finds no place in it, since somebody else writes the conversation, its state has changed or it is gone, asks once more by itself.
/// </summary>
internal sealed class ChatWrites
{
    private const int MostAtOnce = 64;

    /// <summary>Each takes a connection of the pool.</summary>
    private const int MostStuck = 3;

    private readonly CoachDatabase database;
    private readonly IClock clock;
    private readonly Together<Ask> asks;

    public ChatWrites(CoachDatabase database, IClock clock)
    {
        (this.database, this.clock) = (database, clock);
        asks = new(AnswerAsync, MostAtOnce, MostStuck);
    }

    /// <summary>The number before the first activity's. Null, and nothing is stored: the state has changed, or the conversation is gone.</summary>
    public async Task<long?> StoreAsync(ChatWrite write, CancellationToken cancellation)
    {
        var ask = new Ask(write);
        asks.Add(ask);
        return await ask.Answer.Task.WaitAsync(cancellation) ?? await StoreAloneAsync(write, cancellation);
    }

    private async Task<long?> StoreAloneAsync(ChatWrite write, CancellationToken cancellation)
    {
        var stored = await database.WriteOnceAsync(context => PostgresChatWrites.StoreAsync(context, [write], clock.GetCurrentInstant(), wait: true, cancellation), cancellation);
        return stored.TryGetValue(write.Conversation, out var last) ? last : null;
    }

    private async Task AnswerAsync(List<Ask> batch)
    {
        // Two writes to one conversation keep their order.
        for (IEnumerable<Ask> rest = batch; rest.Any();)
        {
            var round = rest.DistinctBy(ask => ask.Write.Conversation).ToList();
            rest = rest.Except(round).ToList();
            await AnswerOnceAsync(round);
        }
    }

    private async Task AnswerOnceAsync(List<Ask> round)
    {
        try
        {
            var stored = await database.WriteOnceAsync(
                context => PostgresChatWrites.StoreAsync(context, round.ConvertAll(ask => ask.Write), clock.GetCurrentInstant(), wait: false, CancellationToken.None));
            round.ForEach(ask => ask.Answer.TrySetResult(stored.TryGetValue(ask.Write.Conversation, out var last) ? last : null));
        }
        catch (DatabaseAwayException away)
        {
            round.ForEach(ask => ask.Answer.TrySetException(away));
        }
        catch (Exception)
        {
            // One of them was refused, and with it all: each by itself finds out which.
            round.ForEach(ask => ask.Answer.TrySetResult(null));
        }
    }

    private sealed class Ask(ChatWrite write)
    {
        public ChatWrite Write => write;

        public TaskCompletionSource<long?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
