using Microsoft.Recognizers.Text.Choice.English;
using Microsoft.Recognizers.Text.Choice.Spanish;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds answers to a choice: yes or no.</summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    private static readonly ChoiceRecognizer Shared = new();

    /// <summary>Creates a recognizer for one culture.</summary>
    /// <param name="targetCulture">Culture of calls that name none.</param>
    /// <param name="options">Options of the models.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public ChoiceRecognizer(string targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>Creates a recognizer for one culture.</summary>
    /// <param name="targetCulture">Culture of calls that name none.</param>
    /// <param name="options">Options of the models, as a number.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public ChoiceRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Creates a recognizer for all cultures.</summary>
    /// <param name="options">Options of the models.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    /// <summary>Creates a recognizer for all cultures.</summary>
    /// <param name="options">Options of the models, as a number.</param>
    /// <param name="lazyInitialization">Whether models are built on first use.</param>
    public ChoiceRecognizer(int options, bool lazyInitialization = true)
        : this(GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Finds a yes or a no; at most the one it is surest of.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Culture of the text.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for cultures without a model.</param>
    /// <returns>Nothing, or one result with a boolean <c>value</c> and a <c>score</c> from 0 to 1.</returns>
    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true) =>
        (options == ChoiceOptions.None ? Shared : new ChoiceRecognizer(options)).GetBooleanModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model of type <c>boolean</c>.</summary>
    /// <param name="culture">Culture, or <see langword="null"/> for the target culture.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for cultures without a model.</param>
    /// <returns>The shared model.</returns>
    /// <exception cref="ArgumentException">There is no model for the culture and no fall-back was allowed.</exception>
    public BooleanModel GetBooleanModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<BooleanModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<BooleanModel>(Culture.English, _ => new BooleanModel(EnglishAnswers.Answers));
        RegisterModel<BooleanModel>(Culture.EnglishOthers, _ => new BooleanModel(EnglishAnswers.Answers));
        RegisterModel<BooleanModel>(Culture.Spanish, _ => new BooleanModel(SpanishAnswers.Answers));
        RegisterModel<BooleanModel>(Culture.SpanishMexican, _ => new BooleanModel(SpanishAnswers.Answers));
    }
}
