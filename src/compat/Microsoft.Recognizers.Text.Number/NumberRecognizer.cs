using Microsoft.Recognizers.Text.Number.Digits;
using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.Number.Scanning;
using Microsoft.Recognizers.Text.Number.Spanish;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers, ordinals, percentages and ranges of numbers.</summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    private static readonly NumberRecognizer Shared = new();

    /// <summary>Creates a recognizer for one culture.</summary>
    /// <param name="targetCulture">Culture of calls that name none.</param>
    /// <param name="options">Options of the models.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public NumberRecognizer(string targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>Creates a recognizer for one culture.</summary>
    /// <param name="targetCulture">Culture of calls that name none.</param>
    /// <param name="options">Options of the models, as a number.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public NumberRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Creates a recognizer for all cultures.</summary>
    /// <param name="options">Options of the models.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    /// <summary>Creates a recognizer for all cultures.</summary>
    /// <param name="options">Options of the models, as a number.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public NumberRecognizer(int options, bool lazyInitialization = true)
        : this(GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Finds cardinal numbers, fractions and powers; see <see cref="GetNumberModel"/>.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Culture of the text.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for cultures without a model.</param>
    /// <returns>The findings, in order.</returns>
    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds ordinals; see <see cref="GetOrdinalModel"/>.</summary>
    /// <inheritdoc cref="RecognizeNumber"/>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetOrdinalModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds percentages; see <see cref="GetPercentageModel"/>.</summary>
    /// <inheritdoc cref="RecognizeNumber"/>
    public static List<ModelResult> RecognizePercentage(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetPercentageModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds ranges of numbers; see <see cref="GetNumberRangeModel"/>.</summary>
    /// <inheritdoc cref="RecognizeNumber"/>
    public static List<ModelResult> RecognizeNumberRange(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetNumberRangeModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model of type <c>number</c>: "two and a half", "1.5M", "3/4".</summary>
    /// <param name="culture">Culture, or <see langword="null"/> for the target culture.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for cultures without a model.</param>
    /// <returns>The shared model.</returns>
    /// <exception cref="ArgumentException">There is no model for the culture and no fall-back was allowed.</exception>
    public NumberModel GetNumberModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model of types <c>ordinal</c> and <c>ordinal.relative</c>: "third", "next to last".</summary>
    /// <inheritdoc cref="GetNumberModel"/>
    public OrdinalModel GetOrdinalModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<OrdinalModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model of type <c>percentage</c>: "20 percent".</summary>
    /// <inheritdoc cref="GetNumberModel"/>
    public PercentModel GetPercentageModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<PercentModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model of type <c>numberrange</c>: "between 3 and 5", as an interval such as <c>[3,5)</c>.</summary>
    /// <inheritdoc cref="GetNumberModel"/>
    public NumberRangeModel GetNumberRangeModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberRangeModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        Register(Culture.English, () => EnglishNumbers.Language);
        Register(Culture.EnglishOthers, () => EnglishNumbers.Language);
        Register(Culture.Spanish, () => SpanishNumbers.European);
        Register(Culture.SpanishMexican, () => SpanishNumbers.Mexican);
        foreach (var culture in (string[])[Culture.Dutch, Culture.French, Culture.German, Culture.Italian, Culture.Portuguese, Culture.Swedish, Culture.Turkish])
        {
            Register(culture, () => DigitNumbers.WithDecimalComma);
        }

        foreach (var culture in (string[])[Culture.English, Culture.EnglishOthers])
        {
            RegisterModel<NumberRangeModel>(culture, _ => new NumberRangeModel(EnglishNumbers.Language));
        }
    }

    private static NumberRecognizer For(NumberOptions options) =>
        options == NumberOptions.None ? Shared : new NumberRecognizer(options);

    // The language is taken when a model is built, so that nobody pays for the others.
    private void Register(string culture, Func<NumberLanguage> language)
    {
        RegisterModel<NumberModel>(culture, _ => new NumberModel(language()));
        RegisterModel<OrdinalModel>(culture, options => new OrdinalModel(language(), options));
        RegisterModel<PercentModel>(culture, options => new PercentModel(language(), options));
    }
}
