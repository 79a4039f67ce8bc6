using CoachBot.Language.Text;

namespace CoachBot.Language.Lexicon;

/// <summary>One meaning of a form: the category it falls in and the value it stands for there.</summary>
internal sealed record Meaning(string Category, string Value)
{
    /// <summary>Category and value as one name, for cues that mean just this: <c>@site.calf</c>.</summary>
    public string Class { get; } = $"{Category}.{Value}";

    /// <summary>The value word by word.</summary>
    public string[] Words { get; } = Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The things that have names, looked up by the longest run of words.</summary>
internal sealed class NameBook
{
    private readonly Node root = new();

    public NameBook(string file)
    {
        var category = "";
        foreach (var line in ResourceLines.Of(file))
        {
            if (line[0] == '[')
            {
                category = line.Trim('[', ']');
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var meaning = new Meaning(category, line[..colon].Trim());
            foreach (var form in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(form.Split(' '), meaning);
            }
        }
    }

    /// <summary>Every word of every form.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The meanings of the longest form that begins at a token; null when none does.</summary>
    public Meaning[]? Longest(List<Token> tokens, int from, out int length)
    {
        var node = root;
        Meaning[]? found = null;
        length = 0;
        for (var i = from; i < tokens.Count && (i == from || tokens[i].Before == Boundary.None) && node.Next?.TryGetValue(tokens[i].Word, out node!) == true; i++)
        {
            if (node.Meanings is { } meanings)
            {
                found = meanings;
                length = i - from + 1;
            }
        }

        return found;
    }

    /// <summary>Everything a single word means; null when it names nothing.</summary>
    public Meaning[]? Of(string word) => root.Next is { } next && next.TryGetValue(word, out var node) ? node.Meanings : null;

    /// <summary>What a single word is in a category; null when it is nothing there.</summary>
    public string? One(string word, string category)
    {
        if (Of(word) is { } meanings)
        {
            foreach (var meaning in meanings)
            {
                if (meaning.Category == category)
                {
                    return meaning.Value;
                }
            }
        }

        return null;
    }

    private void Add(string[] words, Meaning meaning)
    {
        var node = root;
        foreach (var word in words)
        {
            Words.Add(word);
            node.Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(word, out var next))
            {
                node.Next[word] = next = new Node();
            }

            node = next;
        }

        if (node.Meanings?.Contains(meaning) != true)
        {
            node.Meanings = [.. node.Meanings ?? [], meaning];
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Next;
        public Meaning[]? Meanings;
    }
}
