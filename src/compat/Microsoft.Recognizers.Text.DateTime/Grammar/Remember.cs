namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private readonly Memo memo = new();

    private TNode? Once<TNode>(Phrase phrase, int i, Func<Reader, int, TNode?> read)
        where TNode : Node
    {
        if (i >= count)
        {
            return null;
        }

        if (memo.Knows(phrase, i, out var known))
        {
            return (TNode?)known;
        }

        if (depth >= DeepestNesting)
        {
            return null;
        }

        depth++;
        var node = read(this, i);
        depth--;
        memo.Keep(phrase, i, node);
        return node;
    }

    private static TNode At<TNode>(TNode node, int first, int next)
        where TNode : Node
    {
        node.First = first;
        node.Next = next;
        return node;
    }

    /// <summary>The longer of two readings that begin at the same token; the first when they are alike.</summary>
    private static TNode? Longer<TNode>(TNode? a, TNode? b)
        where TNode : Node =>
        b is null || (a is not null && a.Next >= b.Next) ? a : b;
}
