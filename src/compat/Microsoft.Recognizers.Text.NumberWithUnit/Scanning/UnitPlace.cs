using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

/// <summary>Where the name of a unit stands.</summary>
/// <param name="Tokens">The text.</param>
/// <param name="Number">The token its number starts at, or -1.</param>
/// <param name="At">The token it starts at.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct UnitPlace(TokenList Tokens, int Number, int At, int Next, Unit Unit)
{
    /// <summary>Whether it touches the number before it: "20C".</summary>
    public bool IsTight => Number >= 0 && !Tokens.Gap(At);

    /// <summary>Whether the text goes on with a word after it.</summary>
    public bool IsFollowedByWord => Next < Tokens.Count && Tokens[Next].Kind == TokenKind.Word;

    /// <summary>Whether one of some words stands anywhere in the text.</summary>
    public bool TextHas(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind == TokenKind.Word && words.Contains(Tokens.Span(i)))
            {
                return true;
            }
        }

        return false;
    }
}
