namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The phrases that are remembered by the token they begin at.</summary>
internal enum Phrase : byte
{
    Date,
    Time,
    Duration,
    DateSpan,
    TimeSpan,
    Whole,
    Instant,
    InstantSpan,
    DatePoint,
}

/// <summary>What was found for each phrase at each token, and what was looked for in vain.</summary>
internal sealed class Memo
{
    private const int Kinds = 9;
    private const int Kept = 2048;

    private readonly bool[] shortKnown = new bool[Kept];
    private readonly Node?[] shortFound = new Node?[Kept];
    private bool[] known = [];
    private Node?[] found = [];
    private int used;

    public void Reset(int tokens)
    {
        used = tokens * Kinds;
        (known, found) = used <= Kept ? (shortKnown, shortFound) : (new bool[used], new Node?[used]);
        Array.Clear(known, 0, used);
    }

    /// <summary>Lets go of the phrases of the last text.</summary>
    public void Release()
    {
        Array.Clear(found, 0, used);
        (known, found) = (shortKnown, shortFound);
    }

    public bool Knows(Phrase phrase, int token, out Node? node)
    {
        var at = (token * Kinds) + (int)phrase;
        node = found[at];
        return known[at];
    }

    public void Keep(Phrase phrase, int token, Node? node)
    {
        var at = (token * Kinds) + (int)phrase;
        known[at] = true;
        found[at] = node;
    }
}
