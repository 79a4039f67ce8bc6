using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>Finds the numbers of a text from left to right, the longest reading at each place.</summary>
internal static class NumberScanner
{
    private delegate bool Reader(NumberText text, int at, out NumberSpan span);

    private static readonly Reader[] Readers =
    [
        NumeralPhrase.TryRead, DecimalPhrase.TryRead, FractionPhrase.TryRead, QuotientPhrase.TryRead, FractionSymbol.TryRead,
    ];

    public static List<NumberSpan> Scan(NumberText text)
    {
        var found = new List<NumberSpan>();
        for (var at = 0; at < text.Count;)
        {
            if (TryRead(text, at, out var span))
            {
                found.Add(span);
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
    public static bool TryRead(NumberText text, int at, out NumberSpan span)
    {
        var kind = text.Kind(at);
        var minus = (kind == WordKind.Minus && text.Tokens.Gap(at + 1)) || (text.IsHyphen(at) && IsSign(text, at));
        if (!TryReadUnsigned(text, minus ? at + 1 : at, out span))
        {
            return false;
        }

        if (minus)
        {
            span = span with { Start = text.Tokens[at].Start, Value = -span.Value };
        }

        return true;
    }

    private static bool TryReadUnsigned(NumberText text, int at, out NumberSpan longest)
    {
        longest = default;
        if (at >= text.Count || !MayStart(text, at))
        {
            return false;
        }

        foreach (var read in Readers)
        {
            if (read(text, at, out var span) && span.End > longest.End)
            {
                longest = span;
            }
        }

        return longest.End > 0;
    }

    private static bool MayStart(NumberText text, int at) => text.Tokens[at].Kind switch
    {
        TokenKind.Word => text.Kind(at) is not (WordKind.None or WordKind.Round or WordKind.And) && !IsPronoun(text, at),
        TokenKind.Digits => true,
        _ => true,
    };

    // "the one", "which one": no number.
    private static bool IsPronoun(NumberText text, int at) =>
        at > 0 && text.Value(at) == 1 && text.Kind(at) == WordKind.Unit && text.Tokens.Gap(at)
        && text.Kind(at - 1) == WordKind.Demonstrative && text.Kind(at + 1) != WordKind.Round;

    // A hyphen is a sign before digits, unless digits stand before it, as in a range.
    private static bool IsSign(NumberText text, int at) =>
        at + 1 < text.Count && text.Tokens[at + 1].Kind != TokenKind.Word
        && !(at > 0 && text.Tokens[at - 1].Kind == TokenKind.Digits);
}
