using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

/// <summary>What the places of a text have in common, found out once however many units ask for it.</summary>
internal sealed class UnitSurroundings(TokenList tokens)
{
    private readonly List<(WordSet Words, bool Found)> asked = [];
    private int quotesUpTo;
    private int quotes;

    public TokenList Tokens => tokens;

    /// <summary>Whether one of some words stands anywhere in the text.</summary>
    public bool Has(WordSet words)
    {
        foreach (var (before, answer) in asked)
        {
            if (ReferenceEquals(before, words))
            {
                return answer;
            }
        }

        var found = false;
        for (var i = 0; i < tokens.Count && !found; i++)
        {
            found = words.Contains(tokens, i);
        }

        asked.Add((words, found));
        return found;
    }

    /// <summary>Whether a quotation is open at a token.</summary>
    public bool IsQuoted(int at)
    {
        if (at < quotesUpTo)
        {
            (quotesUpTo, quotes) = (0, 0);
        }

        for (; quotesUpTo < at; quotesUpTo++)
        {
            quotes += tokens.Is(quotesUpTo, '"') ? 1 : 0;
        }

        return quotes % 2 == 1;
    }
}
