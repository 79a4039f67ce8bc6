using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    private static readonly Type[] _supported = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)];

    /// <summary>Creates a prompt.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="validator">Whether an answer will do.</param>
    /// <param name="defaultLocale">The locale of activities that have none; English when null.</param>
    /// <exception cref="NotSupportedException">T is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!_supported.Contains(typeof(T)))
        {
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The locale of activities that have none; English when null.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default) => Question.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
        {
            return Task.FromResult(result);
        }

        var culture = PromptCulture.Of(activity, DefaultLocale);
        if (Recognize(activity.Text, culture).FirstOrDefault() is { } found
            && found.Resolution.TryGetValue("value", out var text)
            && TryParse(text?.ToString(), CultureInfo.GetCultureInfo(culture), out var number))
        {
            result.Succeeded = true;
            result.Value = number;
        }

        return Task.FromResult(result);
    }

    // Plain numbers first, then numbers that say what they count.
    private static IEnumerable<ModelResult> Recognize(string utterance, string culture)
    {
        Func<List<ModelResult>>[] attempts =
        [
            () => NumberRecognizer.RecognizeNumber(utterance, culture),
            () => NumberWithUnitRecognizer.RecognizeCurrency(utterance, culture),
            () => NumberWithUnitRecognizer.RecognizeAge(utterance, culture),
            () => NumberWithUnitRecognizer.RecognizeTemperature(utterance, culture),
            () => NumberWithUnitRecognizer.RecognizeDimension(utterance, culture),
        ];
        return attempts.Select(attempt => attempt()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private static bool TryParse(string text, CultureInfo culture, out T number)
    {
        object parsed = typeof(T) switch
        {
            var type when type == typeof(int) => int.TryParse(text, NumberStyles.Any, culture, out var value) ? value : null,
            var type when type == typeof(long) => long.TryParse(text, NumberStyles.Any, culture, out var value) ? value : null,
            var type when type == typeof(float) => float.TryParse(text, NumberStyles.Any, culture, out var value) ? value : null,
            var type when type == typeof(double) => double.TryParse(text, NumberStyles.Any, culture, out var value) ? value : null,
            _ => decimal.TryParse(text, NumberStyles.Any, culture, out var value) ? value : null,
        };
        number = parsed is T typed ? typed : default;
        return parsed is not null;
    }
}
