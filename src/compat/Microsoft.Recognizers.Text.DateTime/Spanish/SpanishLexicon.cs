namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Spanish: the words by table; day before month, relative words before or after, minutes after the hour.</summary>
internal static class SpanishLexicon
{
    private static readonly Lazy<Lexicon> Shared = new(Build);

    public static Lexicon Instance => Shared.Value;

    private static Lexicon Build()
    {
        var words = new LexiconBuilder();
        SpanishNumbers.Fill(words);
        SpanishCalendar.Fill(words);
        SpanishRelations.Fill(words);
        SpanishHolidays.Fill(words);
        return words.Build(new WordOrder { DayBeforeMonth = true, RelativeFollows = true, MinutesFollowHour = true });
    }
}
