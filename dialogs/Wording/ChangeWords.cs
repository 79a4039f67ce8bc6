using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Events;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime.Text;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>
/// A receipt's lines as the runner reads them. They are kept in English words of a small vocabulary; here they get the runner's days and
/// language, word by word, longest first.
/// </summary>
internal sealed partial class ChangeWords(IStringLocalizer<ChangeTexts> texts, IStringLocalizer<ExerciseTexts> exercises, SiteNames sites)
{
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    private readonly Dictionary<string, (Regex Pattern, Dictionary<string, string> Words)?> vocabularies = [];
    private readonly Lock building = new();

    /// <summary>What changed; a session's title loses its date, which stands beside it.</summary>
    public (string Subject, string? Before, string? After) Of(ChangeLine change, Words words) => (
        Say(change.Subject, words),
        Say(Untitled(change, change.Before), words),
        Say(Untitled(change, change.After), words));

    /// <summary>Anything of the same vocabulary.</summary>
    public string Say(string? text, Words words)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text ?? "";
        }

        var dated = Loads().Replace(Days(text, words), match => words.Load(new Load(double.Parse(match.Groups["kg"].Value, CultureInfo.InvariantCulture))));
        return Vocabulary(words.Culture) is { } vocabulary ? vocabulary.Pattern.Replace(BeforeLoad().Replace(dated, "at (load)"), match => vocabulary.Words[match.Value.ToLowerInvariant()]) : dated;
    }

    /// <summary>Thu 5 March in the place of 2026-03-05 and of Thu 5 Mar.</summary>
    private static string Days(string text, Words words) => ShortDay().Replace(RuleWords.Dates(text, words), match =>
        Short.Parse(match.Groups["date"].Value) is { Success: true } day && IsDay(match.Groups["day"].Value)
            ? $"{words.ShortDay(Weekday(match.Groups["day"].Value))} {words.ShortDate(day.Value)}"
            : match.Value);

    private static string? Untitled(ChangeLine change, string? value) => change.Date is null || value is null ? value : Title().Replace(value, "");

    private (Regex Pattern, Dictionary<string, string> Words)? Vocabulary(CultureInfo culture)
    {
        if (culture.TwoLetterISOLanguageName == "en")
        {
            return null;
        }

        lock (building)
        {
            if (!vocabularies.TryGetValue(culture.Name, out var known))
            {
                var words = Translations(culture);
                var pattern = string.Join('|', words.Keys.OrderByDescending(word => word.Length).Select(Regex.Escape));
                known = words.Count == 0 ? null : (new Regex($@"(?<![\w-])(?:{pattern})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), words);
                vocabularies[culture.Name] = known;
            }

            return known;
        }
    }

    /// <summary>The localizers go by the thread's culture, which need not be the one that is asked for; a language without texts has no words.</summary>
    private Dictionary<string, string> Translations(CultureInfo culture)
    {
        var current = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = culture;
        try
        {
            var words = texts.GetAllStrings(includeParentCultures: true).Where(text => !text.ResourceNotFound).DistinctBy(text => text.Name.ToLowerInvariant()).ToDictionary(text => text.Name.ToLowerInvariant(), text => text.Value);
            foreach (var exercise in Exercises.All.Where(exercise => !exercises[exercise.Id].ResourceNotFound))
            {
                words[exercise.Name.ToLowerInvariant()] = exercises[exercise.Id];
            }

            foreach (var (english, place) in Places(culture))
            {
                words[english] = place;
            }

            return words;
        }
        catch (System.Resources.MissingManifestResourceException)
        {
            return [];
        }
        finally
        {
            CultureInfo.CurrentUICulture = current;
        }
    }

    /// <summary>Every spot with its side, by its English: an adjective has another place and gender elsewhere.</summary>
    private IEnumerable<(string English, string Place)> Places(CultureInfo culture)
    {
        var all = (from site in Enum.GetValues<BodySite>() from side in new Side?[] { null, Side.Left, Side.Right } select (site, side)).ToList();
        var names = all.Select(place => sites.Bare(place.site, place.side)).ToList();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var english = all.Select(place => sites.Bare(place.site, place.side).ToLowerInvariant()).ToList();
        CultureInfo.CurrentUICulture = culture;
        return english.Zip(names);
    }

    private static bool IsDay(string day) => CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames.Contains(day);

    private static IsoDayOfWeek Weekday(string day) =>
        Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames, day) is var index and > 0 ? (IsoDayOfWeek)index : IsoDayOfWeek.Sunday;

    [GeneratedRegex(@"\b(?<day>[A-Z][a-z]{2}) (?<date>\d{1,2} [A-Z][a-z]{2})\b")]
    private static partial Regex ShortDay();

    /// <summary>A load as it is kept, and no end of a range.</summary>
    [GeneratedRegex(@"(?<![\d.,–-])(?<kg>\d{1,3}(?:\.\d{1,2})?) kg\b")]
    private static partial Regex Loads();

    /// <summary>English has one word for an hour and a load; other languages have two.</summary>
    [GeneratedRegex(@"\bat(?= [\d.,]+ (?:kg|lb)\b)")]
    private static partial Regex BeforeLoad();

    [GeneratedRegex(@"^[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}: ")]
    private static partial Regex Title();
}
