using System.Globalization;

namespace Microsoft.Recognizers.Text;

/// <summary>Keeps the models of one domain, by culture and options.</summary>
/// <typeparam name="TRecognizerOptions">The options enumeration of the domain.</typeparam>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    private readonly ModelFactory factory = new();
    private readonly int key;

    /// <summary>Registers the models and, unless lazy, builds those of the target culture.</summary>
    /// <param name="targetCulture">Culture for calls that name none; <see langword="null"/> means the default, English.</param>
    /// <param name="options">Options given to each model.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    protected Recognizer(string? targetCulture, TRecognizerOptions options, bool lazyInitialization)
    {
        Options = options;
        TargetCulture = targetCulture;
        key = Convert.ToInt32(options, CultureInfo.InvariantCulture);
        InitializeConfiguration();
        if (!lazyInitialization)
        {
            factory.BuildAll(targetCulture, key);
        }
    }

    /// <summary>Culture for calls that name none.</summary>
    public string? TargetCulture { get; private set; }

    /// <summary>Options given to each model.</summary>
    public TRecognizerOptions Options { get; private set; }

    /// <summary>Turns a number into options.</summary>
    /// <param name="value">The numeric value of an option or of several.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is no such option.</exception>
    public static TRecognizerOptions GetOptions(int value) => Enum.IsDefined(typeof(TRecognizerOptions), value)
        ? (TRecognizerOptions)Enum.ToObject(typeof(TRecognizerOptions), value)
        : throw new ArgumentOutOfRangeException(nameof(value), $"Invalid options value: {value}");

    /// <summary>Gives the model of a kind for a culture.</summary>
    /// <typeparam name="T">Kind of model.</typeparam>
    /// <param name="culture">Culture, or <see langword="null"/> for the target culture.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in when there is no model for the culture.</param>
    /// <returns>The shared model.</returns>
    /// <exception cref="ArgumentException">There is no model for the culture and no fall-back was allowed.</exception>
    protected T GetModel<T>(string? culture, bool fallbackToDefaultCulture)
        where T : IModel =>
        factory.Find(culture ?? TargetCulture, fallbackToDefaultCulture, typeof(T), key) is T model
            ? model
            : throw new ArgumentException($"Could not find Model with the specified configuration: {culture ?? TargetCulture}, {typeof(T)}", nameof(culture));

    /// <summary>Says how to build the model of a kind for a culture.</summary>
    /// <typeparam name="T">Kind of model.</typeparam>
    /// <param name="culture">Culture code.</param>
    /// <param name="modelCreator">Builds the model from the options.</param>
    protected void RegisterModel<T>(string culture, Func<TRecognizerOptions, IModel> modelCreator)
        where T : IModel =>
        factory.Register(culture, typeof(T), () => modelCreator(Options));

    /// <summary>Registers all models of the domain; called once, by the constructor.</summary>
    protected abstract void InitializeConfiguration();
}
