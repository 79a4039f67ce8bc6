namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A number below a hundred, or in digits, with the multipliers after it: "twenty-one thousand", "3 hundred", "a million".</summary>
/// <param name="Next">The token after it, multipliers included.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Value">Its value without multipliers.</param>
/// <param name="Rounds">How many of the tokens before <paramref name="Next"/> are multipliers and the hyphens before them.</param>
/// <param name="Total">Its value with multipliers.</param>
/// <param name="And">The "and" of "twenty and one", or -1.</param>
/// <param name="EndsInTen">Whether it is "twenty" … "ninety".</param>
/// <param name="IsNumeral">Whether it is in digits.</param>
/// <param name="HasPoint">Whether these have decimals.</param>
internal readonly record struct IntegerPart(
    int Next, int End, double Value, int Rounds, double Total, int And, bool EndsInTen, bool IsNumeral, bool HasPoint)
{
    // "Hundred thousand million" is as far as it goes.
    private const int MostRounds = 3;

    public static bool TryRead(NumberText text, int at, int limit, out IntegerPart part)
    {
        part = default;
        if (at >= limit || !TryReadSmall(text, at, limit, out var small))
        {
            return false;
        }

        var (next, end, total, rounds) = (small.Next, small.End, small.Value, 0);
        while (rounds < MostRounds && RoundAt(text, at, next) is var round && round < limit && text.IsRound(round))
        {
            total *= text.Value(round);
            end = text.Tokens[round].End;
            next = round + 1;
            rounds++;
        }

        if (rounds == 0 && text.Kind(at) == WordKind.Article)
        {
            return false;
        }

        part = small with { Next = next, End = end, Rounds = next - small.Next, Total = total };
        return true;
    }

    // Where a multiplier may stand: after a space, written onto digits, or after a hyphen ("ten-thousand").
    private static int RoundAt(NumberText text, int first, int at)
    {
        var hyphened = at > first && text.IsHyphen(at) && !text.Tokens.Gap(at) && at + 1 < text.Count && !text.Tokens.Gap(at + 1);
        return hyphened ? at + 1 : at == first || text.Tokens.Gap(at) || text.IsAttachedRound(at) ? at : text.Count;
    }

    private static bool TryReadSmall(NumberText text, int at, int limit, out IntegerPart part)
    {
        var kind = text.Kind(at);
        part = default;
        if (kind is WordKind.Unit or WordKind.Teen or WordKind.Article)
        {
            part = Small(text, at, text.Value(at), -1, false);
            return true;
        }

        if (kind == WordKind.BareRound)
        {
            part = new IntegerPart(at, text.Tokens[at].End, 1, 0, 1, -1, false, false, false);
            return true;
        }

        if (kind == WordKind.Hundreds)
        {
            var isMore = at + 1 < limit && text.Tokens.Gap(at + 1) && text.Kind(at + 1) is WordKind.Unit or WordKind.Teen or WordKind.Ten;
            part = isMore && TryReadSmall(text, at + 1, limit, out var rest)
                ? rest with { Value = text.Value(at) + rest.Value }
                : Small(text, at, text.Value(at), -1, false);
            return true;
        }

        if (kind == WordKind.Ten)
        {
            var unit = at + 1 < limit ? text.Joined(at + 1) : -1;
            var and = unit > 0 && text.Kind(unit) == WordKind.And && text.Tokens.Gap(unit + 1) ? unit : -1;
            unit = and > 0 ? and + 1 : unit;
            part = unit > 0 && unit < limit && text.Kind(unit) == WordKind.Unit && text.Value(unit) > 0
                ? Small(text, unit, text.Value(at) + text.Value(unit), and, false)
                : Small(text, at, text.Value(at), -1, true);
            return true;
        }

        if (Numeral.TryRead(text, at, text.Form, out var numeral))
        {
            part = new IntegerPart(numeral.Next, numeral.End, numeral.Value, 0, numeral.Value, -1, false, true, !numeral.IsInteger);
            return true;
        }

        return false;
    }

    private static IntegerPart Small(NumberText text, int last, double value, int and, bool endsInTen) =>
        new(last + 1, text.Tokens[last].End, value, 0, value, and, endsInTen, false, false);
}
