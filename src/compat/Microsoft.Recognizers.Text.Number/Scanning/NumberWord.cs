namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>The part a word can play in a number.</summary>
internal enum WordKind : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>Zero to nine.</summary>
    Unit,

    /// <summary>Ten to nineteen, and whatever else takes no unit after it.</summary>
    Teen,

    /// <summary>Twenty, thirty … ninety.</summary>
    Ten,

    /// <summary>Hundreds of languages that have a word for each: Spanish "doscientos".</summary>
    Hundreds,

    /// <summary>A word that multiplies: hundred, million, dozen.</summary>
    Round,

    /// <summary>A word that multiplies or stands for its own value: Spanish "mil".</summary>
    BareRound,

    /// <summary>"a".</summary>
    Article,

    /// <summary>"and" between the parts.</summary>
    And,

    /// <summary>First to ninth.</summary>
    OrdinalUnit,

    /// <summary>Tenth to nineteenth, twentieth … ninetieth.</summary>
    OrdinalTen,

    /// <summary>Hundredth, thousandth.</summary>
    OrdinalRound,

    /// <summary>Half and quarter: the name of a part but not of a rank.</summary>
    Part,

    /// <summary>The decimal point as a word.</summary>
    Point,

    /// <summary>"minus".</summary>
    Minus,

    /// <summary>"over": divided by.</summary>
    Over,

    /// <summary>"in": so many in so many.</summary>
    In,

    /// <summary>"out", as in "out of".</summary>
    Out,

    /// <summary>"of".</summary>
    Of,

    /// <summary>Years, months, days: what a sum is spread over.</summary>
    Period,

    /// <summary>"the", "this": makes a pronoun of "one".</summary>
    Demonstrative,

    /// <summary>"percent" as a word.</summary>
    Percent,
}

/// <summary>A word with its part in a number.</summary>
/// <param name="Kind">The part.</param>
/// <param name="Value">Its value: 7 for "seven" and "seventh", 4 for "quarter", 1000 for "thousand".</param>
/// <param name="Plural">Whether it is the plural of a part: "sevenths".</param>
internal sealed record NumberWord(WordKind Kind, double Value = 0, bool Plural = false);
