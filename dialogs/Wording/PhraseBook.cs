using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Text;
using System.Text.RegularExpressions;
using CoachBot.Language;
using CoachBot.Training.Soreness;

namespace CoachBot.Dialogs.Wording;

/// <summary>
/// What a runner says in Spanish, as far as the reader of English leaves it open: the commonest wishes, days, dates, and every red flag.
/// Signs are looked for whatever language the runner has chosen, since nobody switches it before they say that their chest hurts.
/// </summary>
internal sealed partial class PhraseBook
{
    private const double Sure = 0.9;
    private const string Sign = "Sign";
    private const string Says = "Says";

    private static readonly PhraseBook Spanish = new("es");

    private readonly CultureInfo culture;
    private readonly FrozenDictionary<RedFlag, Regex> signs;
    private readonly (Intent Intent, Regex Pattern)[] intents;
    private readonly Regex denial;
    private readonly SpokenFacts facts;

    private PhraseBook(string language)
    {
        culture = CultureInfo.GetCultureInfo(language);
        var resources = new ResourceManager(typeof(PhraseTexts).FullName!, typeof(PhraseTexts).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        signs = Enum.GetValues<RedFlag>().Where(flag => resources.GetString(Sign + flag) is not null).ToFrozenDictionary(flag => flag, flag => Pattern(resources.GetString(Sign + flag)!));
        intents = [.. Enum.GetValues<Intent>().Where(intent => resources.GetString(Says + intent) is not null).Select(intent => (intent, Pattern(resources.GetString(Says + intent)!)))];
        denial = Pattern(resources.GetString("Denial")!);
        facts = new SpokenFacts(culture, resources);
    }

    /// <summary>The reading with what the runner's language adds to it.</summary>
    public static Reading Complete(Reading reading, string text, CultureInfo culture, Expecting? expecting, NodaTime.LocalDate today) => Spanish.Add(reading, Plain(text), culture, expecting, today);

    private Reading Add(Reading reading, string text, CultureInfo spoken, Expecting? expecting, NodaTime.LocalDate today)
    {
        var flags = signs.Where(sign => Said(sign.Value, text)).Select(sign => sign.Key).Except(reading.Flags).ToList();
        var flagged = flags.Count == 0 ? reading : reading with { Flags = [.. reading.Flags, .. flags] };
        if (spoken.TwoLetterISOLanguageName != culture.TwoLetterISOLanguageName)
        {
            return flagged;
        }

        var slots = facts.Add(flagged.Slots, text, expecting, today, out var told);
        var said = intents.Where(intent => intent.Intent == Intent.ReportSoreness ? Said(intent.Pattern, text) : intent.Pattern.IsMatch(text)).Select(intent => intent.Intent).Concat(told).Distinct().ToList();
        if (said.Count > 1)
        {
            // A question word or a "no" at the beginning gives way to what is plainly asked for.
            said.RemoveAll(intent => intent is Intent.Question or Intent.No or Intent.Greet);
        }

        // What the reader of English makes of other words is noise, once the words themselves have been understood.
        return said.Count == 0 ? flagged with { Slots = slots } : flagged with { Slots = slots, Intents = [.. said.Select(intent => new IntentScore(intent, Sure))] };
    }

    private bool Said(Regex sign, string text) => sign.Matches(text).Any(match => !denial.IsMatch(text[..match.Index]));

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    /// <summary>Lower case, without accents: nobody types them on a phone.</summary>
    internal static string Plain(string text) => new([.. text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)]);
}
