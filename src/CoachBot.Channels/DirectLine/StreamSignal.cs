using System.Threading.Channels;
using CoachBot.Storage.Conversations;

namespace CoachBot.Channels.DirectLine;

/// <summary>
/// Wakes one socket. Signals that come while it is busy fold into one. What this host has stored itself is handed over with it, so that it
/// need not be read again.
/// </summary>
internal sealed class StreamSignal
{
    /// <summary>What waits for a slow reader lies in the database anyway.</summary>
    private const int MostOffered = 16;

    private readonly Channel<bool> more = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock folding = new();
    private List<StoredActivity> offered = [];
    private List<string> passing = [];
    private bool unread;
    private bool typing;

    /// <summary>There is something to read.</summary>
    public void Raise() => Fold(() => unread = true);

    public void RaiseTyping() => Fold(() => typing = true);

    /// <param name="activity">As JSON; it is stored nowhere.</param>
    public void Show(string activity) => Fold(() => passing.Add(activity));

    /// <param name="activities">Just stored, in their order.</param>
    public void Offer(IReadOnlyList<StoredActivity> activities) => Fold(() =>
    {
        unread |= offered.Count + activities.Count > MostOffered;
        if (!unread)
        {
            offered.AddRange(activities);
        }
    });

    /// <summary>Waits for the next signal.</summary>
    public async ValueTask<StreamNews> NextAsync(CancellationToken cancellation)
    {
        await more.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        lock (folding)
        {
            var news = new StreamNews(unread, typing, offered) { Passing = passing };
            (unread, typing, offered, passing) = (false, false, [], []);
            return news;
        }
    }

    private void Fold(Action change)
    {
        lock (folding)
        {
            change();
        }

        more.Writer.TryWrite(true);
    }
}

/// <param name="Unread">There may be more in the database than what is offered.</param>
/// <param name="Typing">The coach has begun typing.</param>
internal sealed record StreamNews(bool Unread, bool Typing, IReadOnlyList<StoredActivity> Offered)
{
    /// <summary>Activities as JSON, to be shown once, to whoever looks now.</summary>
    public IReadOnlyList<string> Passing { get; init; } = [];

    /// <summary>The offered ones that come right after that place; null when the database has to be read.</summary>
    public IReadOnlyList<StoredActivity>? After(Watermark reached)
    {
        var next = Offered.Where(activity => activity.Sequence > reached.Sequence).OrderBy(activity => activity.Sequence).ToList();
        return !Unread && next.Select((activity, index) => activity.Sequence == reached.Sequence + 1 + index).All(follows => follows) ? next : null;
    }
}
