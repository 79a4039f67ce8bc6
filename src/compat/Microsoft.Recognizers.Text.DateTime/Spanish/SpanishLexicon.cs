namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Spanish: the words by table; day before month, relative words before or after, minutes after the hour.</summary>
internal static class SpanishLexicon
{
    private static readonly Lazy<Lexicon> Shared = new(() => new Lexicon(
        new WordOrder { DayBeforeMonth = true, RelativeFollows = true, MinutesFollowHour = true },
        SpanishNumbers.Table,
        SpanishCalendar.Table,
        SpanishRelations.Table,
        SpanishHolidays.Table));

    public static Lexicon Instance => Shared.Value;
}
