namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>
/// The words of one language. Its tables are lines of the form <c>sense value | word, phrase of words, …</c>;
/// words are written in lower case without accents and apostrophes, a hyphen counts as a space.
/// </summary>
internal sealed class Lexicon
{
    private readonly PhraseNode root = new();

    public Lexicon(WordOrder order, params ReadOnlySpan<string> tables)
    {
        Order = order;
        foreach (var table in tables)
        {
            foreach (var line in table.AsSpan().EnumerateLines())
            {
                Add(line);
            }
        }
    }

    public WordOrder Order { get; }

    public PhraseNode? Find(ReadOnlySpan<char> word) => root.Find(word);

    private void Add(ReadOnlySpan<char> line)
    {
        var bar = line.IndexOf('|');
        if (bar < 0)
        {
            return;
        }

        var head = line[..bar].Trim();
        var space = head.IndexOf(' ');
        var sense = space < 0 ? head : head[..space];
        var value = space < 0 ? [] : head[(space + 1)..].Trim();
        var phrases = line[(bar + 1)..];
        foreach (var range in phrases.Split(','))
        {
            var phrase = phrases[range].Trim();
            if (phrase.Length > 0)
            {
                SenseTable.Give(Place(phrase), sense, value);
            }
        }
    }

    private Word Place(ReadOnlySpan<char> phrase)
    {
        var node = root;
        foreach (var range in phrase.Split(' '))
        {
            node = node.Step(phrase[range].ToString());
        }

        return node.Meaning ??= new Word();
    }
}
