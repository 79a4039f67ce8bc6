namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A step in the tree of known words and phrases.</summary>
internal sealed class PhraseNode
{
    private Dictionary<string, PhraseNode>? next;
    private Dictionary<string, PhraseNode>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>What the words up to here mean together; null while they only begin a phrase.</summary>
    public Word? Meaning { get; set; }

    public bool Continues => next is not null;

    public PhraseNode Step(string word)
    {
        if (next is null)
        {
            next = new Dictionary<string, PhraseNode>(StringComparer.Ordinal);
            bySpan = next.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        if (!next.TryGetValue(word, out var node))
        {
            next.Add(word, node = new PhraseNode());
        }

        return node;
    }

    public PhraseNode? Find(ReadOnlySpan<char> word) =>
        next is not null && bySpan.TryGetValue(word, out var node) ? node : null;
}
