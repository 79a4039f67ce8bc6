namespace Microsoft.Recognizers.Text.DateTime;

internal enum TokenKind : byte
{
    End,
    Word,
    Number,
    Symbol,
}

/// <summary>One piece of the text: a run of letters, a run of digits or a single sign; several words when the lexicon knows them as one phrase.</summary>
internal struct Token
{
    /// <summary>First character in the text.</summary>
    public int Start;

    /// <summary>One past the last character in the text.</summary>
    public int End;

    public TokenKind Kind;

    /// <summary>True when no white space stands before it.</summary>
    public bool Glued;

    /// <summary>The sign itself, for symbols.</summary>
    public char Symbol;

    /// <summary>How many digits, for numbers.</summary>
    public int Digits;

    /// <summary>The value of at most nine digits, for numbers; −1 for longer runs.</summary>
    public int Value;

    /// <summary>What the word means; never null for words.</summary>
    public Word Word;
}
