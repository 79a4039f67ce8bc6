using System.Globalization;

namespace CoachBot.Dialogs.Wording;

/// <summary>The languages that the coach speaks.</summary>
internal static class Languages
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Spoken = ["en", "es"];

    /// <summary>Each of them once.</summary>
    public static IEnumerable<CultureInfo> All => Spoken.Select(language => Of(language, null));

    /// <summary>The runner's own choice, else the client's locale; English when the coach doesn't speak it.</summary>
    public static CultureInfo Of(string? chosen, string? locale) => Find(chosen) ?? Find(locale) ?? English;

    /// <summary>The locale to go by: the client's, unless something else is written than it says.</summary>
    public static string? Heard(string? heard, string? locale) =>
        heard is null || Find(locale)?.TwoLetterISOLanguageName == heard || (heard == English.TwoLetterISOLanguageName && Find(locale) is null) ? locale : heard;

    public static bool Speaks(string? language) => Find(language) is not null;

    private static CultureInfo? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        try
        {
            var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            var language = culture.TwoLetterISOLanguageName;
            return !Spoken.Contains(language) ? null : culture.IsNeutralCulture && language == "en" ? English : culture;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
