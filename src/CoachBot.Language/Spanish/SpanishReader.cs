using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoachBot.Language.Text;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.Spanish;

/// <summary>
/// What a runner says in Spanish, as far as the reader of English leaves it open: the commonest wishes, days, dates, and every red flag.
/// Signs are looked for whatever language the runner has chosen, since nobody switches it before they say that their chest hurts.
/// </summary>
internal sealed class SpanishReader
{
    private const double Sure = 0.9;
    private const string Language = "es";
    private const string Sign = "Sign";
    private const string Says = "Says";

    private readonly FrozenDictionary<RedFlag, Regex> signs;
    private readonly (Intent Intent, Regex Pattern)[] intents;
    private readonly Regex denial;
    private readonly SpanishFacts facts;

    public SpanishReader()
    {
        var patterns = SpanishPatterns.Load();
        signs = Enum.GetValues<RedFlag>().Where(flag => patterns.Has(Sign + flag)).ToFrozenDictionary(flag => flag, flag => patterns.Of(Sign + flag));
        intents = [.. Enum.GetValues<Intent>().Where(intent => patterns.Has(Says + intent)).Select(intent => (intent, patterns.Of(Says + intent)))];
        denial = patterns.Of("Denial");
        facts = new SpanishFacts(patterns);
    }

    /// <summary>The reading with what the Spanish in it adds.</summary>
    /// <param name="silent">Whether what was learned from many ways to say them hears no sign at all; asked only when a pattern does.</param>
    public Reading Complete(Reading reading, string text, ReadingContext context, Func<bool> silent)
    {
        var plain = PlainText.Of(text);
        var flags = signs.Where(sign => Said(sign.Value, plain)).Select(sign => sign.Key).Except(reading.Flags).ToList();
        // What bleeds in a pregnancy is never waved through.
        var flagged = flags.Count == 0 || (!flags.Contains(RedFlag.PregnancyWarning) && silent()) ? reading : reading with { Flags = [.. reading.Flags, .. flags] };
        return context.Locale?.StartsWith(Language, StringComparison.OrdinalIgnoreCase) == true ? Add(flagged, plain, context) : flagged;
    }

    private Reading Add(Reading reading, string text, ReadingContext context)
    {
        var slots = facts.Add(reading.Slots, text, context.Expecting, context.Now.Date, out var told);
        var said = intents.Where(intent => intent.Intent == Intent.ReportSoreness ? Said(intent.Pattern, text) : intent.Pattern.IsMatch(text)).Select(intent => intent.Intent).Concat(told).Distinct().ToList();
        if (said.Count > 1)
        {
            // A question word or a "no" at the beginning gives way to what is plainly asked for.
            said.RemoveAll(intent => intent is Intent.Question or Intent.No or Intent.Greet);
        }

        // What the reader of English makes of other words is noise, once the words themselves have been understood.
        return said.Count == 0 ? reading with { Slots = slots } : reading with { Slots = slots, Intents = [.. said.Select(intent => new IntentScore(intent, Sure))] };
    }

    private bool Said(Regex sign, string text) => sign.Matches(text).Any(match => !denial.IsMatch(text[..match.Index]));
}
