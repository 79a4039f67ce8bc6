using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>Finds the numbers of a text from left to right, the longest reading at each place.</summary>
internal static class NumberScanner
{
    public static List<NumberSpan> Scan(NumberText text)
    {
        var found = new List<NumberSpan>();
        for (var at = 0; at < text.Count;)
        {
            if (TryRead(text, at, out var span))
            {
                found.Add(MergeNeighbour(text, found, at, span));
                at = span.Next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>Reads the number that starts at a token, with its sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="span">The number.</param>
    /// <param name="quotients">Whether "2 in 5" is one number.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(NumberText text, int at, out NumberSpan span, bool quotients = true)
    {
        span = default;
        var kind = text.Kind(at);
        var minus = (kind == WordKind.Minus && text.Tokens.Gap(at + 1)) || (text.IsHyphen(at) && IsSign(text, at));
        if (!TryReadUnsigned(text, minus ? at + 1 : at, quotients, out span))
        {
            return false;
        }

        if (minus)
        {
            span = span with { Start = text.Tokens[at].Start, Value = -span.Value };
        }

        return true;
    }

    private static bool TryReadUnsigned(NumberText text, int at, bool quotients, out NumberSpan longest)
    {
        longest = default;
        if (at >= text.Count || !MayStart(text, at))
        {
            return false;
        }

        if (text.Tokens[at].Kind != TokenKind.Word)
        {
            longest = ReadNumeral(text, at);
        }
        else if (FractionPhrase.TryReadUncounted(text, at, out var fraction))
        {
            longest = fraction;
        }

        if (IntegerPhrase.TryRead(text, at, text.Count, out var whole))
        {
            longest = longest.OrLonger(DecimalPhrase.Read(text, at, whole));
            if (FractionPhrase.TryRead(text, at, whole, out var fraction))
            {
                longest = longest.OrLonger(fraction);
            }

            if (quotients && QuotientPhrase.TryRead(text, at, whole, out var quotient))
            {
                longest = longest.OrLonger(quotient);
            }
        }

        return longest.End > 0;
    }

    private static NumberSpan ReadNumeral(NumberText text, int at)
    {
        var longest = NumeralPhrase.TryRead(text, at, out var numeral) ? numeral : default;
        if (FractionSymbol.TryRead(text, at, out var symbol))
        {
            longest = longest.OrLonger(FractionPhrase.WithMultiplier(text, symbol));
        }

        return SlashFraction.TryRead(text, at, out var slash) ? longest.OrLonger(FractionPhrase.WithMultiplier(text, slash)) : longest;
    }

    private static bool MayStart(NumberText text, int at) => text.Tokens[at].Kind switch
    {
        TokenKind.Word => text.Kind(at) is WordKind.Unit or WordKind.Teen or WordKind.Ten or WordKind.Hundreds or WordKind.BareRound or WordKind.Article or WordKind.Part
            && !IsPronoun(text, at) && !IsPercent(text, at),
        TokenKind.Digits => true,
        _ => text.Tokens.Is(at, '.') || FractionSymbol.Is(text, at),
    };

    // "the one", "which one": no number.
    private static bool IsPronoun(NumberText text, int at) =>
        at > 0 && text.Value(at) == 1 && text.Kind(at) == WordKind.Unit && text.Tokens.Gap(at)
        && text.Kind(at - 1) == WordKind.Demonstrative && text.Kind(at + 1) != WordKind.Round;

    // Spanish "por ciento": no hundred.
    private static bool IsPercent(NumberText text, int at) =>
        text.Kind(at) == WordKind.Hundreds && PercentScanner.TryReadPhrase(text, at - 1, out _);

    // A hyphen is a sign before digits, unless a number stands before it, as in a range: "5-10", "5k-20k", "10%-20%".
    private static bool IsSign(NumberText text, int at) =>
        at + 1 < text.Count && text.Tokens[at + 1].Kind != TokenKind.Word
        && !(at > 0 && text.Tokens[at - 1].Kind == TokenKind.Digits)
        && !(at > 1 && !text.Tokens.Gap(at) && !text.Tokens.Gap(at - 1) && text.Tokens[at - 2].Kind == TokenKind.Digits && text.Tokens[at - 1] is var suffix
            && (suffix.Kind == TokenKind.Word || text.Tokens.Is(at - 1, '%')));

    // Whole numbers that could have been parts of one, "3 hundred and 2 hundred", are told without a subtype.
    private static NumberSpan MergeNeighbour(NumberText text, List<NumberSpan> found, int at, NumberSpan span)
    {
        if (found.Count == 0 || found[^1] is not { LastRound: > 0, HasPoint: false } before || span.HasPoint
            || span.Kind != NumberKind.Integer || !(before.HasDigits || span.HasDigits)
            || !(before.Next == at || (before.Next + 1 == at && text.Kind(before.Next) == WordKind.And)))
        {
            return span;
        }

        found[^1] = before with { Merged = true };
        return span with { Merged = true };
    }
}
