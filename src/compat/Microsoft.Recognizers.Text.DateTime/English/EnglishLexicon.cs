namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>English: the words by table, and the two orders of day and month.</summary>
internal static class EnglishLexicon
{
    private static readonly Lazy<Lexicon> American = new(() => Build(new WordOrder()));
    private static readonly Lazy<Lexicon> Elsewhere = new(() => Build(new WordOrder { DayBeforeMonth = true }));

    /// <summary>Month before day.</summary>
    public static Lexicon MonthFirst => American.Value;

    /// <summary>Day before month.</summary>
    public static Lexicon DayFirst => Elsewhere.Value;

    private static Lexicon Build(WordOrder order)
    {
        var words = new LexiconBuilder();
        EnglishNumbers.Fill(words);
        EnglishCalendar.Fill(words);
        EnglishRelations.Fill(words);
        EnglishHolidays.Fill(words);
        return words.Build(order);
    }
}
