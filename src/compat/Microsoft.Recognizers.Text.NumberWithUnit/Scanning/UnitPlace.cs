using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

/// <summary>Where the name of a unit stands.</summary>
/// <param name="Around">The text it stands in.</param>
/// <param name="Number">The token its number starts at, or -1.</param>
/// <param name="At">The token it starts at.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct UnitPlace(UnitSurroundings Around, int Number, int At, int Next, Unit Unit)
{
    public TokenList Tokens => Around.Tokens;

    /// <summary>Whether it touches the number before it: "20C".</summary>
    public bool IsTight => Number >= 0 && !Tokens.Gap(At);

    /// <summary>Whether the text goes on with a word after it.</summary>
    public bool IsFollowedByWord => Next < Tokens.Count && Tokens[Next].Kind == TokenKind.Word;
}
