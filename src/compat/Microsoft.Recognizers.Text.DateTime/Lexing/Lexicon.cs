namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The words of one language, and how it orders them.</summary>
internal sealed class Lexicon(WordOrder order, PhraseNode root)
{
    public WordOrder Order { get; } = order;

    /// <summary>Where phrases that begin with a word are found; null for a word the language tables do not have.</summary>
    public PhraseNode? Find(ReadOnlySpan<char> word) => root.Find(word);
}
