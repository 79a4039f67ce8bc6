namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Gives the date-time models of cultures.</summary>
public class DateTimeRecognizer : Recognizer<DateTimeOptions>
{
    // Holds no state between calls, so one serves all calls without options.
    private static readonly DateTimeRecognizer Plain = new(DateTimeOptions.None);

    /// <summary>A recogniser for one culture.</summary>
    /// <param name="targetCulture">A culture code such as <c>en-us</c>.</param>
    /// <param name="options">How the models read.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public DateTimeRecognizer(string? targetCulture, DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>A recogniser for one culture, with options as a number.</summary>
    /// <param name="targetCulture">A culture code such as <c>en-us</c>.</param>
    /// <param name="options">The numeric value of <see cref="DateTimeOptions"/>.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is no such option.</exception>
    public DateTimeRecognizer(string? targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>A recogniser whose culture is named at each call.</summary>
    /// <param name="options">How the models read.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public DateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>A recogniser whose culture is named at each call, with options as a number.</summary>
    /// <param name="options">The numeric value of <see cref="DateTimeOptions"/>.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is no such option.</exception>
    public DateTimeRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Finds dates, times, ranges, durations and repetitions.</summary>
    /// <param name="query">The text to search.</param>
    /// <param name="culture">A culture code; <c>en-gb</c> and other English reads 5/3 as 5 March, <c>en-us</c> as May 3.</param>
    /// <param name="options">How to read.</param>
    /// <param name="refTime">The local time that relative phrases are read from; the present when left out.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <returns>The findings, as <see cref="DateTimeModel.Parse(string, Moment)"/> gives them.</returns>
    /// <exception cref="ArgumentException">There is no model for the culture and no fall-back was allowed.</exception>
    public static List<ModelResult> RecognizeDateTime(
        string query,
        string culture,
        DateTimeOptions options = DateTimeOptions.None,
        Moment? refTime = null,
        bool fallbackToDefaultCulture = true)
    {
        var recognizer = options == DateTimeOptions.None ? Plain : new DateTimeRecognizer(options);
        var model = recognizer.GetDateTimeModel(culture, fallbackToDefaultCulture);
        return refTime is { } at ? model.Parse(query, at) : model.Parse(query);
    }

    /// <summary>The model of a culture.</summary>
    /// <param name="culture">A culture code; the target culture when left out.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <returns>The shared model.</returns>
    /// <exception cref="ArgumentException">There is no model for the culture and no fall-back was allowed.</exception>
    public DateTimeModel GetDateTimeModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DateTimeModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<DateTimeModel>(Culture.English, static options => new DateTimeModel(EnglishLexicon.MonthFirst, options));
        RegisterModel<DateTimeModel>(Culture.Spanish, static options => new DateTimeModel(SpanishLexicon.Instance, options));
        RegisterModel<DateTimeModel>(Culture.SpanishMexican, static options => new DateTimeModel(SpanishLexicon.Instance, options));
        RegisterModel<DateTimeModel>(Culture.EnglishOthers, static options => new DateTimeModel(EnglishLexicon.DayFirst, options));
    }
}
