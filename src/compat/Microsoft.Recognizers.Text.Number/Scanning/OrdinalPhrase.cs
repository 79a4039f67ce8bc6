namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A rank in words: "third", "twenty-fifth", "one hundred and fifth", "three trillionth"; also the name of a part: "fifths".</summary>
/// <param name="Next">The token after it.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Value">Its value.</param>
/// <param name="Plural">Whether it is a plural.</param>
internal readonly record struct OrdinalPhrase(int Next, int End, double Value, bool Plural)
{
    public static bool TryRead(NumberText text, int at, out OrdinalPhrase ordinal)
    {
        ordinal = default;
        if (at < 0 || at >= text.Count || text.Kind(at) == WordKind.None)
        {
            return false;
        }

        if (IsOrdinal(text.Kind(at)))
        {
            // Spanish "vigésimo primero" has an ordinal for each part.
            var isMore = text.Kind(at) == WordKind.OrdinalTen && text.Kind(at + 1) == WordKind.OrdinalUnit && text.Tokens.Gap(at + 1);
            ordinal = isMore ? Ending(text, at + 1, text.Value(at) + text.Value(at + 1)) : Ending(text, at, text.Value(at));
            return true;
        }

        if (!IntegerPhrase.TryRead(text, at, text.Count, out var phrase) || phrase.HasDigits)
        {
            return false;
        }

        var last = text.Joined(phrase.Next);
        if (last < 0)
        {
            return false;
        }

        if (phrase.LastRound > 0 && text.Kind(last) == WordKind.And && text.Tokens.Gap(last + 1))
        {
            last++;
        }

        var kind = text.Kind(last);
        var fits = kind switch
        {
            WordKind.OrdinalRound => true,
            WordKind.OrdinalUnit => phrase.EndsInTen || phrase.LastRound > 0,
            WordKind.OrdinalTen => phrase.LastRound > 0,
            _ => false,
        };
        if (fits && kind == WordKind.OrdinalRound)
        {
            ordinal = Ending(text, last, Multiply(text, at, phrase, text.Value(last)));
        }
        else if (fits)
        {
            ordinal = Ending(text, last, phrase.Value + text.Value(last));
        }

        // "twenty twenty-fifths": what comes before is no part of the rank.
        return fits;
    }

    private static bool IsOrdinal(WordKind kind) => kind is WordKind.OrdinalUnit or WordKind.OrdinalTen or WordKind.OrdinalRound;

    private static OrdinalPhrase Ending(NumberText text, int last, double value) =>
        new(last + 1, text.Tokens[last].End, value, text.Plural(last));

    // "two thousand three hundredth": only what follows the last larger multiplier is multiplied.
    private static double Multiply(NumberText text, int at, IntegerPhrase phrase, double round)
    {
        for (var i = phrase.Next - 1; i > at; i--)
        {
            if (text.Kind(i) == WordKind.Round && text.Value(i) > round
                && IntegerPhrase.TryRead(text, at, i + 1, out var head))
            {
                return head.Value + (phrase.Value == head.Value ? round : (phrase.Value - head.Value) * round);
            }
        }

        return phrase.Value * round;
    }
}
