namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private Word WordAt(int i) => (uint)i < (uint)count ? tokens[i].Word : Word.Unknown;

    private bool Has(int i, Role role) => WordAt(i).Is(role);

    private bool IsWord(int i) => i < count && tokens[i].Kind == TokenKind.Word;

    private bool IsNumber(int i) => (uint)i < (uint)count && tokens[i].Kind == TokenKind.Number;

    private bool Sign(int i, char c) => (uint)i < (uint)count && tokens[i].Symbol == c;

    private bool Glued(int i) => (uint)i < (uint)count && tokens[i].Glued;

    /// <summary>Nothing hangs on what stands before: white space follows, or a stop that ends a clause.</summary>
    private bool Closed(int i) => !Glued(i) || (tokens[i].Symbol is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '"' or '”' or '»' && !Glued(i + 1));

    private int Skip(int i, Role role) => Has(i, role) ? i + 1 : i;

    private int SkipSign(int i, char c) => Sign(i, c) ? i + 1 : i;

    /// <summary>"at" stands before; in Spanish "las".</summary>
    private bool AfterAt(int i) => i > 0 && (Order.RelativeFollows ? Has(i - 1, Role.The) && (Has(i - 1, Role.At) || AfterOneAt(i)) : Has(i - 1, Role.At));

    // "a la una", "después de la una": the one hour that is no plural.
    private bool AfterOneAt(int i) => i > 1 && (Has(i - 2, Role.At) || WordAt(i - 2).Mod != Mod.None) && (WordAt(i).Cardinal == 1 || (IsNumber(i) && tokens[i].Value == 1));

    /// <summary>Past "at", in Spanish "a las".</summary>
    private int SkipAt(int i)
    {
        while (Has(i, Role.At))
        {
            i++;
        }

        return Order.RelativeFollows && Has(i, Role.The) ? i + 1 : i;
    }

    /// <summary>The text of a single-letter word, for am/pm and unit letters; NUL otherwise.</summary>
    private char Letter(int i) =>
        IsWord(i) && tokens[i].End - tokens[i].Start == 1 ? text[tokens[i].Start] : '\0';

    /// <summary>The text of a word that the language tables need not have; empty for other tokens.</summary>
    private ReadOnlySpan<char> Said(int i) => i >= 0 && IsWord(i) ? text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start) : default;

    /// <summary>A line break stands before: what follows belongs to another sentence.</summary>
    private bool StartsLine(int i) => i > 0 && i < count && text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).Contains('\n');

    /// <summary>The colon of a clock or a ratio, not that of "2019: a list".</summary>
    private bool ClockSign(int i) => GluedSign(i, ':') && IsNumber(i + 1);

    /// <summary>A glued sign between two tokens, as in 5/3.</summary>
    private bool GluedSign(int i, char c) => Sign(i, c) && Glued(i) && Glued(i + 1);
}
