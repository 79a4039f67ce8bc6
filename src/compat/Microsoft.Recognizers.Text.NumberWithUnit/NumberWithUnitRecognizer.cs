using Microsoft.Recognizers.Text.NumberWithUnit.English;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds measured values: dimensions, ages, temperatures and amounts of money.</summary>
public class NumberWithUnitRecognizer : Recognizer<NumberWithUnitOptions>
{
    private static readonly NumberWithUnitRecognizer Shared = new();

    /// <summary>Creates a recognizer for one culture.</summary>
    /// <param name="targetCulture">Culture of calls that name none.</param>
    /// <param name="options">Options of the models.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public NumberWithUnitRecognizer(
        string targetCulture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>Creates a recognizer for one culture.</summary>
    /// <param name="targetCulture">Culture of calls that name none.</param>
    /// <param name="options">Options of the models, as a number.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public NumberWithUnitRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Creates a recognizer for all cultures.</summary>
    /// <param name="options">Options of the models.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public NumberWithUnitRecognizer(NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    /// <summary>Creates a recognizer for all cultures.</summary>
    /// <param name="options">Options of the models, as a number.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public NumberWithUnitRecognizer(int options, bool lazyInitialization = true)
        : this(GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Finds lengths, weights, volumes, areas, speeds, angles and amounts of information.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Culture of the text.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for cultures without a model.</param>
    /// <returns>The findings, in order.</returns>
    public static List<ModelResult> RecognizeDimension(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetDimensionModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds ages: "34 years old".</summary>
    /// <inheritdoc cref="RecognizeDimension"/>
    public static List<ModelResult> RecognizeAge(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetAgeModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds temperatures: "38.5 °C".</summary>
    /// <inheritdoc cref="RecognizeDimension"/>
    public static List<ModelResult> RecognizeTemperature(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetTemperatureModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds amounts of money: "twenty euros".</summary>
    /// <inheritdoc cref="RecognizeDimension"/>
    public static List<ModelResult> RecognizeCurrency(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        For(options).GetCurrencyModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model of type <c>dimension</c>.</summary>
    /// <param name="culture">Culture, or <see langword="null"/> for the target culture.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for cultures without a model.</param>
    /// <returns>The shared model.</returns>
    /// <exception cref="ArgumentException">There is no model for the culture and no fall-back was allowed.</exception>
    public DimensionModel GetDimensionModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DimensionModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model of type <c>age</c>.</summary>
    /// <inheritdoc cref="GetDimensionModel"/>
    public AgeModel GetAgeModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<AgeModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model of type <c>temperature</c>.</summary>
    /// <inheritdoc cref="GetDimensionModel"/>
    public TemperatureModel GetTemperatureModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<TemperatureModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model of type <c>currency</c>.</summary>
    /// <inheritdoc cref="GetDimensionModel"/>
    public CurrencyModel GetCurrencyModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<CurrencyModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in (string[])[Culture.English, Culture.EnglishOthers])
        {
            RegisterModel<DimensionModel>(culture, _ => new DimensionModel(EnglishDimensions.Table));
            RegisterModel<AgeModel>(culture, _ => new AgeModel(EnglishAges.Table));
            RegisterModel<TemperatureModel>(culture, _ => new TemperatureModel(EnglishTemperatures.Table));
            RegisterModel<CurrencyModel>(culture, _ => new CurrencyModel(EnglishCurrencies.Table));
        }
    }

    private static NumberWithUnitRecognizer For(NumberWithUnitOptions options) =>
        options == NumberWithUnitOptions.None ? Shared : new NumberWithUnitRecognizer(options);
}
