namespace Microsoft.Recognizers.Text;

/// <summary>The cultures that recognizers are asked for, as lower-case codes; <c>en-*</c> stands for English with day before month.</summary>
public class Culture
{
    /// <summary>English as in the United States.</summary>
    public const string English = "en-us";

    /// <summary>English elsewhere.</summary>
    public const string EnglishOthers = "en-*";

    /// <summary>Simplified Chinese.</summary>
    public const string Chinese = "zh-cn";

    /// <summary>Spanish as in Spain.</summary>
    public const string Spanish = "es-es";

    /// <summary>Spanish as in Mexico.</summary>
    public const string SpanishMexican = "es-mx";

    /// <summary>Portuguese as in Brazil.</summary>
    public const string Portuguese = "pt-br";

    /// <summary>French.</summary>
    public const string French = "fr-fr";

    /// <summary>German.</summary>
    public const string German = "de-de";

    /// <summary>Italian.</summary>
    public const string Italian = "it-it";

    /// <summary>Japanese.</summary>
    public const string Japanese = "ja-jp";

    /// <summary>Dutch.</summary>
    public const string Dutch = "nl-nl";

    /// <summary>Korean.</summary>
    public const string Korean = "ko-kr";

    /// <summary>Swedish.</summary>
    public const string Swedish = "sv-se";

    /// <summary>Bulgarian.</summary>
    public const string Bulgarian = "bg-bg";

    /// <summary>Turkish.</summary>
    public const string Turkish = "tr-tr";

    /// <summary>Hindi.</summary>
    public const string Hindi = "hi-in";

    /// <summary>Arabic.</summary>
    public const string Arabic = "ar-*";

    /// <summary>Every culture a caller may name, whether or not a given recognizer has a model for it.</summary>
    public static readonly Culture[] SupportedCultures =
    [
        new("English", English), new("EnglishOthers", EnglishOthers), new("Chinese", Chinese), new("Spanish", Spanish),
        new("SpanishMexican", SpanishMexican), new("Portuguese", Portuguese), new("French", French), new("German", German),
        new("Italian", Italian), new("Japanese", Japanese), new("Dutch", Dutch), new("Korean", Korean), new("Swedish", Swedish),
        new("Bulgarian", Bulgarian), new("Turkish", Turkish), new("Hindi", Hindi), new("Arabic", Arabic),
    ];

    private static readonly string[] Codes = Array.ConvertAll(SupportedCultures, static culture => culture.CultureCode);

    private Culture(string cultureName, string cultureCode) => (CultureName, CultureCode) = (cultureName, cultureCode);

    /// <summary>Name for readers, such as <c>English</c>.</summary>
    public string CultureName { get; }

    /// <summary>Code, such as <c>en-us</c>.</summary>
    public string CultureCode { get; }

    /// <summary>All supported codes.</summary>
    /// <returns>A fresh array.</returns>
    public static string[] GetSupportedCultureCodes() => [.. Codes];

    /// <summary>
    /// Finds the supported culture for any culture code: itself if supported, <c>en-*</c> for other kinds of English, else the one
    /// of the same language, else the code as it came.
    /// </summary>
    /// <param name="cultureCode">A culture code such as <c>en-GB</c>.</param>
    /// <returns>A code in lower case.</returns>
    public static string MapToNearestLanguage(string cultureCode)
    {
        var code = cultureCode.ToLowerInvariant();
        if (Array.IndexOf(Codes, code) >= 0)
        {
            return code;
        }

        var language = code.Split('-')[0];
        var sameLanguage = Array.FindAll(Codes, known => known.StartsWith(language, StringComparison.Ordinal));
        return Array.Find(sameLanguage, known => known.EndsWith('*')) ?? (sameLanguage.Length > 0 ? sameLanguage[0] : code);
    }
}
