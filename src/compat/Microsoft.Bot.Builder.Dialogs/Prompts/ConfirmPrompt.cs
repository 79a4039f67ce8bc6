using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Choice;
using Choice = Microsoft.Bot.Builder.Dialogs.Choices.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    /// <summary>Creates a prompt.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="validator">Whether an answer will do.</param>
    /// <param name="defaultLocale">The locale of activities that have none; English when null.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, null, validator, defaultLocale)
    {
    }

    /// <summary>Creates a prompt with words of its own, by locale.</summary>
    public ConfirmPrompt(
        string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults ?? new();
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the choices are shown; as the channel can.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The locale of activities that have none; English when null.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How the choices are put into words; as the language does when null.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no; the language's words when null.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var (choices, choiceOptions) = Offered(turnContext.Activity);
        var question = AppendChoices(
            Question.Due(options, isRetry), turnContext.Activity.ChannelId, choices, options.Style ?? Style, choiceOptions,
            turnContext.Activity.Conversation?.ConversationType, Question.To(turnContext.Activity), cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
        {
            return Task.FromResult(result);
        }

        var recognized = ChoiceRecognizer.RecognizeBoolean(activity.Text, PromptCulture.Of(activity, DefaultLocale));
        if (recognized.Count > 0)
        {
            if (bool.TryParse(recognized[0].Resolution["value"].ToString(), out var answer))
            {
                result.Succeeded = true;
                result.Value = answer;
            }

            return Task.FromResult(result);
        }

        // The choices may have been shown with numbers, or in words of the bot's own.
        var (choices, choiceOptions) = Offered(activity);
        if (choiceOptions.IncludeNumbers ?? true)
        {
            var chosen = ChoiceRecognizers.RecognizeChoices(activity.Text, choices);
            if (chosen.Count > 0)
            {
                result.Succeeded = true;
                result.Value = chosen[0].Resolution.Index == 0;
            }
        }

        return Task.FromResult(result);
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Options) Offered(Activity activity)
    {
        var culture = Culture(activity);
        var (yes, no, options) = _choiceDefaults.TryGetValue(culture, out var own) ? own : Words(culture);
        return (
            ConfirmChoices is null ? new List<Choice> { yes, no } : new List<Choice> { ConfirmChoices.Item1, ConfirmChoices.Item2 },
            ChoiceOptions ?? options);
    }

    private string Culture(Activity activity)
    {
        var asked = activity.Locale ?? DefaultLocale;
        return asked is not null && _choiceDefaults.ContainsKey(asked) ? asked : PromptCulture.Of(activity, DefaultLocale);
    }

    private static (Choice Yes, Choice No, ChoiceFactoryOptions Options) Words(string culture)
    {
        var model = PromptCulture.ModelOf(culture);
        return (
            new Choice(model.YesInLanguage), new Choice(model.NoInLanguage),
            new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true));
    }
}
