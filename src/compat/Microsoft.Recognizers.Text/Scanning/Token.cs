namespace Microsoft.Recognizers.Text.Scanning;

internal enum TokenKind : byte
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of ASCII digits.</summary>
    Digits,

    /// <summary>One character that is neither, or one surrogate pair.</summary>
    Symbol,
}

/// <summary>A piece of a text; between two tokens there is nothing but white space.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind);
