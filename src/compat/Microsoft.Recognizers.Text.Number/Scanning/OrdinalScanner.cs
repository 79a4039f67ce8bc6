using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Scanning;

internal enum OrdinalOrigin : byte
{
    Start,
    Current,
    End,
}

/// <summary>A rank found in a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Offset">Distance from the origin; the first is 1 from the start, the last 0 from the end.</param>
/// <param name="Origin">Where the count begins.</param>
internal readonly record struct OrdinalSpan(int Start, int End, int Next, double Offset, OrdinalOrigin Origin);

/// <summary>Finds ranks: "third", "21st", "the last but one".</summary>
internal static class OrdinalScanner
{
    public static List<OrdinalSpan> Scan(NumberText text)
    {
        var found = new List<OrdinalSpan>();
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

    public static bool TryRead(NumberText text, int at, out OrdinalSpan span)
    {
        if (text.Language.Relatives.Value.TryRead(text.Tokens, at, out var next, out var relative))
        {
            span = new OrdinalSpan(text.Tokens[at].Start, text.Tokens[next - 1].End, next, relative.Offset, relative.Origin);
            return true;
        }

        return TryReadRank(text, at, out span);
    }

    /// <summary>Reads a rank counted from the start.</summary>
    public static bool TryReadRank(NumberText text, int at, out OrdinalSpan span)
    {
        if (TryReadDigits(text, at, out span))
        {
            return true;
        }

        if (text.Tokens[at].Kind == TokenKind.Word && OrdinalPhrase.TryRead(text, at, out var phrase) && !phrase.Plural && !IsPart(text, at))
        {
            span = new OrdinalSpan(text.Tokens[at].Start, phrase.End, phrase.Next, phrase.Value, OrdinalOrigin.Start);
            return true;
        }

        return false;
    }

    // "a trillionth" is a part, "the trillionth" a rank.
    private static bool IsPart(NumberText text, int at) => text.Kind(at) == WordKind.OrdinalRound && text.Kind(at - 1) == WordKind.Article;

    private static bool TryReadDigits(NumberText text, int at, out OrdinalSpan span)
    {
        span = default;
        if (text.Tokens[at].Kind != TokenKind.Digits || !Numeral.TryRead(text, at, NumeralForm.Attached, out var numeral) || !numeral.IsInteger || numeral.Next >= text.Count)
        {
            return false;
        }

        var suffix = text.Tokens[numeral.Next];
        var tight = suffix.Start == numeral.End;
        if (!text.Language.IsOrdinalSuffix(text.Tokens.Span(numeral.Next), tight))
        {
            return false;
        }

        span = new OrdinalSpan(text.Tokens[at].Start, suffix.End, numeral.Next + 1, numeral.Value, OrdinalOrigin.Start);
        return true;
    }
}
