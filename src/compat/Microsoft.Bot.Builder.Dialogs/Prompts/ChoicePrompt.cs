using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose from a list.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Creates a prompt.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="validator">Whether an answer will do.</param>
    /// <param name="defaultLocale">The locale of activities that have none; English when null.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, null, validator, defaultLocale)
    {
    }

    /// <summary>Creates a prompt with words of its own, by locale.</summary>
    public ChoicePrompt(
        string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null,
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

    /// <summary>How an answer is looked at.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var question = AppendChoices(
            Question.Due(options, isRetry), activity.ChannelId, options.Choices ?? new List<Choice>(), options.Style ?? Style,
            ChoiceOptions ?? Words(activity), activity.Conversation?.ConversationType, Question.To(turnContext.Activity), cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
        {
            return Task.FromResult(result);
        }

        var find = RecognizerOptions ?? new FindChoicesOptions();
        find.Locale = PromptCulture.Of(activity, find.Locale ?? DefaultLocale);
        var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? new List<Choice>(), find);
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = found[0].Resolution;
        }

        return Task.FromResult(result);
    }

    private ChoiceFactoryOptions Words(Activity activity)
    {
        var asked = activity.Locale ?? DefaultLocale;
        if (asked is not null && _choiceDefaults.TryGetValue(asked, out var own))
        {
            return own;
        }

        var culture = PromptCulture.Of(activity, DefaultLocale);
        if (_choiceDefaults.TryGetValue(culture, out own))
        {
            return own;
        }

        var model = PromptCulture.ModelOf(culture);
        return new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true);
    }
}
