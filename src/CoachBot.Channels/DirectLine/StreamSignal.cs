using System.Threading.Channels;

namespace CoachBot.Channels.DirectLine;

/// <summary>Wakes one socket. Signals that come while it is busy fold into one of each kind: it reads all there is anyway.</summary>
internal sealed class StreamSignal
{
    private readonly Channel<bool> more = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile bool typing;

    public void Raise(bool coachIsTyping)
    {
        if (coachIsTyping)
        {
            typing = true;
        }

        more.Writer.TryWrite(true);
    }

    /// <summary>Waits for the next signal; true when the coach has begun typing since the last one.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        await more.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        var begun = typing;
        typing = false;
        return begun;
    }
}
