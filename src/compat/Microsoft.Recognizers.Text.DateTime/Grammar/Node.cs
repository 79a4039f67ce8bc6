namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A phrase that was understood.</summary>
internal abstract class Node
{
    /// <summary>First token.</summary>
    public int First;

    /// <summary>One past the last token.</summary>
    public int Next;

    /// <summary>Rests on a word that often means something else ("may", "second"); counts only inside a larger phrase.</summary>
    public bool Weak;
}
