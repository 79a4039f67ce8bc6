namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A percentage found in a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Value">How many per cent; <see langword="null"/> for a sign without a number.</param>
internal readonly record struct PercentSpan(int Start, int End, int Next, double? Value);

/// <summary>Finds percentages: "20%", "twenty per cent", "percents of twenty", and fractions of a whole where asked for.</summary>
internal static class PercentScanner
{
    public static List<PercentSpan> Scan(NumberText text, bool fractions)
    {
        var found = new List<PercentSpan>();
        for (var at = 0; at < text.Count;)
        {
            if (TryRead(text, at, fractions, out var span))
            {
                found.Add(span);
                at = span.Next;
            }
            else
            {
                at = NumberScanner.TryRead(text, at, out var number) ? number.Next : at + 1;
            }
        }

        return found;
    }

    private static bool TryRead(NumberText text, int at, bool fractions, out PercentSpan span)
    {
        span = default;
        var start = text.Tokens[at].Start;
        if (NumberScanner.TryRead(text, at, out var number))
        {
            if (!FollowsEscape(text, start) && (TryReadSign(text, number.Next, out var after) || TryReadSign(text, Joined(text, number), out after)))
            {
                span = new PercentSpan(start, text.Tokens[after - 1].End, after, number.Value);
            }
            else if (fractions && number.Kind == NumberKind.Fraction)
            {
                span = new PercentSpan(start, number.End, number.Next, number.Value * 100);
            }

            return span.End > 0;
        }

        if (!TryReadSign(text, at, out var next))
        {
            return false;
        }

        if (text.Kind(next) == WordKind.Of && NumberScanner.TryRead(text, next + 1, out var of))
        {
            span = new PercentSpan(start, of.End, of.Next, of.Value);
        }
        else if (!text.Tokens.Is(at, '%') || StandsAlone(text, at))
        {
            span = new PercentSpan(start, text.Tokens[next - 1].End, next, null);
        }

        return span.End > 0;
    }

    // "ten-percent", "half a percent".
    private static int Joined(NumberText text, NumberSpan number) =>
        text.IsHyphen(number.Next) && !text.Tokens.Gap(number.Next) ? number.Next + 1
        : number.Kind == NumberKind.Fraction && text.Kind(number.Next) == WordKind.Article ? number.Next + 1
        : number.Next;

    // An escape in an address: "%2020%".
    private static bool FollowsEscape(NumberText text, int start) => start > 0 && text.Text[start - 1] == '%' && char.IsAsciiHexDigit(text.Text[start]);

    private static bool TryReadSign(NumberText text, int at, out int next)
    {
        next = at + 1;
        if (text.Tokens.Is(at, '%') || text.Tokens.Is(at, '％'))
        {
            var end = text.Tokens[at].End;
            return end == text.Text.Length || !char.IsLetterOrDigit(text.Text[end]);
        }

        return text.Kind(at) == WordKind.Percent || TryReadPhrase(text, at, out next);
    }

    /// <summary>Reads "per cent" in two words.</summary>
    public static bool TryReadPhrase(NumberText text, int at, out int next)
    {
        next = at + 2;
        foreach (var phrase in text.Language.PercentPhrases)
        {
            var space = phrase.IndexOf(' ');
            if (text.Tokens.Is(at, phrase.AsSpan(0, space)) && text.Tokens.Is(at + 1, phrase.AsSpan(space + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsAlone(NumberText text, int at) =>
        (at == 0 || text.Tokens.Gap(at)) && (at + 1 == text.Count || text.Tokens.Gap(at + 1));
}
