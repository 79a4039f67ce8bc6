namespace Microsoft.Recognizers.Text.Scanning;

/// <summary>A text cut into words, runs of digits and symbols, in one pass.</summary>
internal sealed class TokenList
{
    private Token[] tokens;

    private TokenList(string text)
    {
        Text = text;
        tokens = new Token[8 + (text.Length / 3)];
    }

    public string Text { get; }

    public int Count { get; private set; }

    public Token this[int index] => tokens[index];

    public static TokenList Of(string text)
    {
        var list = new TokenList(text);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var kind = KindOf(text[at]);
            var end = kind == TokenKind.Symbol ? EndOfSymbol(text, at) : at + 1;
            while (kind != TokenKind.Symbol && end < text.Length && (KindOf(text[end]) == kind || (kind == TokenKind.Word && IsMark(text[end]))))
            {
                end++;
            }

            list.Add(new Token(at, end, kind));
            at = end;
        }

        return list;
    }

    public ReadOnlySpan<char> Span(int index) => Text.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start);

    /// <summary>Whether a token is exactly this one character.</summary>
    public bool Is(int index, char symbol) =>
        index >= 0 && index < Count && tokens[index].End - tokens[index].Start == 1 && Text[tokens[index].Start] == symbol;

    /// <summary>Whether a token is this word.</summary>
    public bool Is(int index, ReadOnlySpan<char> word, StringComparison comparison = StringComparison.OrdinalIgnoreCase) =>
        index >= 0 && index < Count && tokens[index].End - tokens[index].Start == word.Length && Span(index).Equals(word, comparison);

    /// <summary>Whether white space stands before a token that is not the first.</summary>
    public bool Gap(int index) => index > 0 && index < Count && tokens[index].Start > tokens[index - 1].End;

    /// <summary>The first token that starts at or after a position, looking onward from a given token.</summary>
    public int IndexFrom(int index, int position)
    {
        while (index < Count && tokens[index].Start < position)
        {
            index++;
        }

        return index;
    }

    private static TokenKind KindOf(char c) =>
        char.IsAsciiDigit(c) ? TokenKind.Digits : char.IsLetter(c) || c == '_' ? TokenKind.Word : TokenKind.Symbol;

    private static bool IsMark(char c) => c >= '\u0300' && c <= '\u036f';

    private static int EndOfSymbol(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1;

    private void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, Count * 2);
        }

        tokens[Count++] = token;
    }
}
