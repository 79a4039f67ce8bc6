using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts speak.</summary>
public static class PromptCultureModels
{
    private static readonly string[] _locales = [.. GetSupportedCultures().Select(model => model.Locale)];

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => Model(Culture.Bulgarian, ", ", " или ", ", или ", "Да", "Не");

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese => Model(Culture.Chinese, "， ", " 要么 ", "， 要么 ", "是的", "不");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch => Model(Culture.Dutch, ", ", " of ", ", of ", "Ja", "Nee");

    /// <summary>English.</summary>
    public static PromptCultureModel English => Model(Culture.English, ", ", " or ", ", or ", "Yes", "No");

    /// <summary>French.</summary>
    public static PromptCultureModel French => Model(Culture.French, ", ", " ou ", ", ou ", "Oui", "Non");

    /// <summary>German.</summary>
    public static PromptCultureModel German => Model(Culture.German, ", ", " oder ", ", oder ", "Ja", "Nein");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi => Model(Culture.Hindi, ", ", " या ", ", या ", "हाँ", "नहीं");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => Model(Culture.Italian, ", ", " o ", " o ", "Si", "No");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese => Model(Culture.Japanese, "、 ", " または ", "、 または ", "はい", "いいえ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean => Model(Culture.Korean, ", ", " 또는 ", " 또는 ", "예", "아니");

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese => Model(Culture.Portuguese, ", ", " ou ", ", ou ", "Sim", "Não");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish => Model(Culture.Spanish, ", ", " o ", ", o ", "Sí", "No");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish => Model(Culture.Swedish, ", ", " eller ", " eller ", "Ja", "Nej");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish => Model(Culture.Turkish, ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>All of them.</summary>
    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi,
        Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>The language that a code is nearest to: `es-mx` gives `es-es`; what is not known stays, in lower case.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        ArgumentNullException.ThrowIfNull(cultureCode);
        var code = cultureCode.ToLowerInvariant();
        var language = code.Split('-')[0];
        return Array.IndexOf(_locales, code) >= 0 ? code : Array.Find(_locales, locale => locale.Split('-')[0] == language) ?? code;
    }

    private static PromptCultureModel Model(string locale, string separator, string or, string orMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = orMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
