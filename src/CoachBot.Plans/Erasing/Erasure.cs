using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Locks;
using CoachBot.Storage.Runners;
using CoachBot.Training.Runners;

namespace CoachBot.Plans.Erasing;

/// <summary>
/// Erases between the turns of every chat of the runner, since a turn in flight would write down again what it had read before. Turns that
/// wait find their message gone.
/// </summary>
internal sealed class Erasure(IRunnerStore store, IConversationStore conversations, IAddressBook addresses, IConversationGate gate, TimeProvider time)
{
    /// <summary>A turn takes some 50 ms; one that hangs keeps nobody from being forgotten.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="turnOf">The conversation whose turn this is, and whose gate is held already.</param>
    public async Task RunAsync(RunnerId runner, string? turnOf, CancellationToken cancellation)
    {
        var chats = (await conversations.OfRunnerAsync(runner, cancellation)).Select(chat => chat.ConversationId)
            .Concat((await addresses.FindAsync(runner, cancellation)).Select(address => address.ConversationId))
            .Where(chat => chat != turnOf).Distinct().Order(StringComparer.Ordinal).ToList();
        var held = new Stack<IAsyncDisposable>();
        try
        {
            using var patience = new CancellationTokenSource(Patience, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
            try
            {
                foreach (var chat in chats)
                {
                    held.Push(await gate.EnterAsync(chat, either.Token));
                }
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
            }

            // Not cancelled with the request: who has asked for it may close the page at once.
            await store.EraseAsync(runner, CancellationToken.None);
        }
        finally
        {
            while (held.TryPop(out var hold))
            {
                await hold.DisposeAsync();
            }
        }
    }
}
