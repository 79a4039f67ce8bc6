namespace CoachBot.Storage.Locks;

/// <summary>For the embedded database, which has one host.</summary>
internal sealed class InProcessGate : IConversationGate
{
    private readonly KeyedQueue queue = new();

    public async Task<IAsyncDisposable> EnterAsync(string conversationId, CancellationToken cancellation = default) =>
        new Hold(await queue.EnterAsync(conversationId, cancellation));

    private sealed class Hold(IDisposable inner) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            inner.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
