using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date or a time; the answer is all readings of what was said.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>Creates a prompt.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="validator">Whether an answer will do.</param>
    /// <param name="defaultLocale">The locale of activities that have none; English when null.</param>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    /// <summary>The locale of activities that have none; English when null.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default) => Question.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
        {
            return Task.FromResult(result);
        }

        // `Tomorrow` counts from when the user wrote, in the zone of this machine; from now when the channel does not say.
        var found = DateTimeRecognizer.RecognizeDateTime(
            activity.Text, PromptCulture.Of(activity, DefaultLocale), refTime: activity.LocalTimestamp?.LocalDateTime);
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = ((IEnumerable<Dictionary<string, string>>)found[0].Resolution["values"]).Select(Read).ToList();
        }

        return Task.FromResult(result);
    }

    private static DateTimeResolution Read(Dictionary<string, string> reading) => new()
    {
        Timex = reading.GetValueOrDefault("timex"),
        Value = reading.GetValueOrDefault("value"),
        Start = reading.GetValueOrDefault("start"),
        End = reading.GetValueOrDefault("end"),
    };
}
