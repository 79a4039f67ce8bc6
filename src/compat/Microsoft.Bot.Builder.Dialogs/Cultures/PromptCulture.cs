using System.Collections.Frozen;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

// The language that a prompt speaks in a turn: the activity's, else the prompt's own, else English.
internal static class PromptCulture
{
    private static readonly FrozenDictionary<string, PromptCultureModel> _byLocale =
        PromptCultureModels.GetSupportedCultures().ToFrozenDictionary(model => model.Locale);

    public static string Of(Activity activity, string defaultLocale)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? defaultLocale ?? Culture.English);
        return string.IsNullOrEmpty(culture) || !_byLocale.ContainsKey(culture) ? Culture.English : culture;
    }

    public static PromptCultureModel ModelOf(string culture) => _byLocale[culture];
}
