namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A whole number in words, digits allowed for its parts: "two hundred and five", "4 thousand 3 hundred and 21".</summary>
/// <param name="Next">The token after it.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Value">Its value.</param>
/// <param name="LastRound">The multiplier it ends in, or 0.</param>
/// <param name="LastAnd">The last "and" inside it, or -1.</param>
/// <param name="EndsInTen">Whether a unit could still follow: "twenty".</param>
/// <param name="HasDigits">Whether a part is in digits.</param>
/// <param name="Parts">How many parts, each with its own multipliers, it has.</param>
internal readonly record struct IntegerPhrase(
    int Next, int End, double Value, double LastRound, int LastAnd, bool EndsInTen, bool HasDigits, int Parts)
{
    // "One trillion two billion three million four thousand five hundred and six" has six.
    private const int MostParts = 12;
    private const double Dozen = 12;

    /// <summary>Whether a part in digits has decimals.</summary>
    public bool HasPoint { get; init; }

    /// <summary>Where a part begins that is as large as the multiplier before it, "one hundred | one thousand", or -1.</summary>
    public int RisesAt { get; init; }

    /// <summary>Reads the longest whole number that starts at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to start.</param>
    /// <param name="limit">A token not to read past, or the count of tokens.</param>
    /// <param name="phrase">The number.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(NumberText text, int at, int limit, out IntegerPhrase phrase)
    {
        var stack = default(RoundStack);
        phrase = new IntegerPhrase(at, 0, 0, double.MaxValue, -1, false, false, 0) { RisesAt = -1 };
        var next = at;
        var and = -1;
        while (phrase.Parts < MostParts && IntegerPart.TryRead(text, next, limit, out var part))
        {
            // "3 hundred and 2 hundred" are two numbers: with digits, each part must be smaller than the multiplier before it.
            // A zero adds nothing to what stands before it.
            var mixed = part.IsNumeral || phrase.HasDigits;
            var rises = part.Total >= phrase.LastRound;
            if ((mixed && rises) || (part.Total == 0 && phrase.Parts > 0))
            {
                break;
            }

            stack.Add(part.Value);
            for (var round = part.Next - part.Rounds; round < part.Next; round++)
            {
                if (text.IsRound(round))
                {
                    stack.Multiply(text.Value(round));
                }
            }

            var lastRound = part.Rounds > 0 ? text.Value(part.Next - 1) : 0;
            var lastAnd = part.And >= 0 ? part.And : and >= 0 ? and : phrase.LastAnd;
            phrase = new IntegerPhrase(
                part.Next, part.End, stack.Total, lastRound, lastAnd, part.EndsInTen && part.Rounds == 0, mixed, phrase.Parts + 1)
            {
                HasPoint = phrase.HasPoint || part.HasPoint,
                RisesAt = rises && phrase.RisesAt < 0 ? next : phrase.RisesAt,
            };
            next = part.Next;
            and = -1;
            if (lastRound is 0 or Dozen || !text.Tokens.Gap(next))
            {
                break;
            }

            if (text.Kind(next) == WordKind.And && text.Tokens.Gap(next + 1))
            {
                and = next++;
            }
        }

        return phrase.Parts > 0;
    }
}
