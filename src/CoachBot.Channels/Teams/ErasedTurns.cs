namespace CoachBot.Channels.Teams;

/// <summary>
/// The activities by which runners had everything erased. They are known to this host only and until it stops, since a note in the
/// database would be the one thing left of the runner; a channel delivers again within minutes.
/// </summary>
internal sealed class ErasedTurns
{
    private const int Kept = 1000;

    private readonly Lock _lock = new();
    private readonly Queue<(string Conversation, string Key)> _order = new();
    private readonly HashSet<(string Conversation, string Key)> _known = [];

    public void Add(string conversation, string key)
    {
        lock (_lock)
        {
            if (_known.Add((conversation, key)))
            {
                _order.Enqueue((conversation, key));
            }

            if (_order.Count > Kept)
            {
                _known.Remove(_order.Dequeue());
            }
        }
    }

    public bool Contains(string conversation, string key)
    {
        lock (_lock)
        {
            return _known.Contains((conversation, key));
        }
    }
}
