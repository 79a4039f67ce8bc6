using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Where the name of a unit is an ordinary word instead.</summary>
internal static class EnglishUnitContext
{
    /// <summary>Names that mean something else without a number.</summary>
    public static HashSet<string> Ambiguous { get; } =
    [
        .. "m|l|g|t|h|in|\"|'|pm|nm|pt|pts|kn|kt|ft|oz|lb|lbs|b|kb|mb|gb|tb|pb|cl|dl|ml|hl|dm|cm|mm|km|hm|dam|mg|kg|cwt|dr|gr".Split('|'),
        .. "barrel|barrels|grain|grains|pound|pounds|stone|stones|yard|yards|cord|cords|dram|drams|feet|foot|gill|gills|knot|knots".Split('|'),
        .. "peck|pecks|cup|cups|turn|turns|degree|degrees|deg|°|quart|quarts|pint|pints|ton|tons|minim|minims|bit|bits|point|points|rad".Split('|'),
    ];

    private static readonly string[] AfterInch = ["long", "wide", "tall", "high", "deep", "thick", "x", "by", "or", "and"];

    public static bool IsOtherwise(TokenList tokens, int at, int next, bool hasNumber)
    {
        if (!hasNumber)
        {
            return false;
        }

        if (next == at + 1 && tokens.Is(at, "pm"))
        {
            return true;
        }

        if (next == at + 1 && tokens.Is(at, "in"))
        {
            return next < tokens.Count && tokens[next].Kind != TokenKind.Symbol && !Array.Exists(AfterInch, word => tokens.Is(next, word));
        }

        return false;
    }
}
