namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>
/// A step in the tree of known words and phrases. The next words are in a small hash table of its own: looked up by span,
/// and at hand at the first call without generic code to compile.
/// </summary>
internal sealed class PhraseNode
{
    private const int Smallest = 4;

    private string?[] words = [];
    private PhraseNode[] nodes = [];
    private int count;

    /// <summary>What the words up to here mean together; null while they only begin a phrase.</summary>
    public Word? Meaning { get; set; }

    public bool Continues => count > 0;

    public PhraseNode Step(ReadOnlySpan<char> word)
    {
        if (Find(word) is { } known)
        {
            return known;
        }

        if (2 * (count + 1) > words.Length)
        {
            Grow();
        }

        var node = new PhraseNode();
        Put(word.ToString(), node);
        count++;
        return node;
    }

    public PhraseNode? Find(ReadOnlySpan<char> word)
    {
        if (count == 0)
        {
            return null;
        }

        for (var slot = Slot(word); words[slot] is { } known; slot = (slot + 1) & (words.Length - 1))
        {
            if (word.SequenceEqual(known))
            {
                return nodes[slot];
            }
        }

        return null;
    }

    private void Grow()
    {
        var (oldWords, oldNodes) = (words, nodes);
        words = new string?[Math.Max(Smallest, words.Length * 2)];
        nodes = new PhraseNode[words.Length];
        for (var i = 0; i < oldWords.Length; i++)
        {
            if (oldWords[i] is { } word)
            {
                Put(word, oldNodes[i]);
            }
        }
    }

    private void Put(string word, PhraseNode node)
    {
        var slot = Slot(word);
        while (words[slot] is not null)
        {
            slot = (slot + 1) & (words.Length - 1);
        }

        (words[slot], nodes[slot]) = (word, node);
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        // FNV-1a; the tables hold no words of an attacker.
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)(hash ^ (hash >> 15)) & (words.Length - 1);
    }
}
