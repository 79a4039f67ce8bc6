using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoachBot.Language.Answers;
using CoachBot.Language.Entities;
using CoachBot.Language.Facts;
using CoachBot.Language.Intents;
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

    /// <summary>What was learned from examples outweighs a pattern that nothing bears out from here on.</summary>
    private const double Certain = 0.8;

    /// <summary>… and a question word, a greeting or a "no" alone from here on; the coach asks then.</summary>
    private const double Likely = 0.4;

    /// <summary>Of two meanings that contradict each other neither is acted on: the coach asks.</summary>
    private const double Doubt = Reading.SureEnough - 0.05;

    private const string Language = "es";
    private const string Sign = "Sign";
    private const string Says = "Says";

    /// <summary>How a message begins, rather than what it wants.</summary>
    private static readonly FrozenSet<Intent> Weak = [Intent.Question, Intent.No, Intent.Greet, Intent.Thanks, Intent.Yes, Intent.Cancel];

    /// <summary>What is not so when it is denied: "no hice la sesión".</summary>
    private static readonly FrozenSet<Intent> Deniable = [Intent.ReportSoreness, Intent.ReportIllness, Intent.ReportFatigue, Intent.CompleteSession, Intent.TooHard, Intent.TooEasy];

    private static readonly FrozenSet<Intent> Complaints = [Intent.ReportSoreness, Intent.ReportIllness, Intent.ReportFatigue, Intent.Pregnancy];

    private readonly FrozenDictionary<RedFlag, Regex> signs;
    private readonly (Intent Intent, Regex Pattern)[] intents;
    private readonly Regex denial;
    private readonly SpanishFacts facts;
    private readonly Lazy<SpanishGloss> gloss;
    private readonly Cut cut;

    /// <summary>Makes a message of tokens, with the intents that are in it and the stretches that speak of them.</summary>
    internal delegate Message Cut(string text, List<Token> tokens, IReadOnlyList<IntentScore> intents, IReadOnlyList<Stretch> stretches, ReadingContext context);

    /// <param name="familiar">The words of the examples, which are no slips.</param>
    public SpanishReader(IEnumerable<string> familiar, Cut cut)
    {
        this.cut = cut;
        gloss = new Lazy<SpanishGloss>(() => new SpanishGloss(familiar));
        var patterns = SpanishPatterns.Load();
        signs = Enum.GetValues<RedFlag>().Where(flag => patterns.Has(Sign + flag)).ToFrozenDictionary(flag => flag, flag => patterns.Of(Sign + flag));
        intents = [.. Enum.GetValues<Intent>().Where(intent => patterns.Has(Says + intent)).Select(intent => (intent, patterns.Of(Says + intent)))];
        denial = patterns.Of("Denial");
        facts = new SpanishFacts(patterns);
    }

    /// <summary>The reading with what the Spanish in it adds.</summary>
    /// <param name="silent">Whether what was learned from many ways to say them hears no sign at all; asked only when a pattern does.</param>
    /// <param name="stretches">What parts of the text mean; none where it is a plan.</param>
    public Reading Complete(Reading reading, IReadOnlyList<Stretch> stretches, string text, ReadingContext context, Func<bool> silent)
    {
        var plain = PlainText.Of(text);
        var flags = signs.Where(sign => Said(sign.Value, plain)).Select(sign => sign.Key).Except(reading.Flags).ToList();
        // What bleeds in a pregnancy is never waved through.
        var flagged = flags.Count == 0 || (!flags.Contains(RedFlag.PregnancyWarning) && silent()) ? reading : reading with { Flags = [.. reading.Flags, .. flags] };
        return context.Locale?.StartsWith(Language, StringComparison.OrdinalIgnoreCase) == true ? Add(flagged, stretches, text, plain, context) : flagged;
    }

    private Reading Add(Reading reading, IReadOnlyList<Stretch> stretches, string text, string plain, ReadingContext context)
    {
        var own = facts.Of(plain, context.Expecting, context.Now.Date, out var told);
        var said = intents.Where(intent => Deniable.Contains(intent.Intent) ? Said(intent.Pattern, plain) : intent.Pattern.IsMatch(plain)).Select(intent => intent.Intent).Concat(told).Distinct().ToList();
        if (reading.Intents is [{ Name: Intent.OutOfScope, Confidence: >= Reading.SureEnough }, ..] && context.Expecting is null && !said.Exists(Complaints.Contains))
        {
            // "Mueve mi cita del dentista": the words of a wish, about what is none of the coach's.
            return reading;
        }

        if (stretches.Count == 0)
        {
            return reading;
        }

        IReadOnlyList<IntentScore> learned = own.RunDays is { } run ? [.. reading.Intents.Where(score => !OfRuns(score.Name, run, reading.Slots))] : reading.Intents;
        var settled = reading with { Intents = WithWhatIsBeside(Settle(said, learned, context.Expecting), learned, stretches.Count > 1 && text.Contains('?', StringComparison.Ordinal)) };
        // Some who chose Spanish write English at times: that has been read.
        return WrittenLanguage.Leaning(text) == "en" ? settled with { Slots = SpanishFacts.Filled(reading.Slots, own) } : Facts(settled, own, stretches, text, context);
    }

    /// <summary>
    /// "Corro martes, jueves y sábado", "quita las series del martes": the days of the runs are not those for strength, no day is to be shown, and what is
    /// left out is a run.
    /// </summary>
    private static bool OfRuns(Intent intent, IReadOnlyList<RunDaySlot> run, Slots slots) => intent switch
    {
        Intent.SetAvailability => slots.AvailableDays?.All(day => run.Any(other => other.Day == day)) == true,
        Intent.SkipSession => run.Any(day => day.Kind == Training.Runners.DayKind.Off),
        Intent.ShowDay => run.Count > 1,
        _ => false,
    };

    /// <summary>The facts are read from the message as it is in English.</summary>
    private Reading Facts(Reading reading, Slots own, IReadOnlyList<Stretch> stretches, string text, ReadingContext context)
    {
        List<Stretch> speaking = [.. stretches, .. reading.Intents.Where(score => !stretches.Any(stretch => stretch.Guess.Intent == score.Name)).Select(score => new Stretch(new Guess(score.Name, "", score.Confidence, score.Name, 0, 0, 0, false), 0, text.Length))];
        var message = cut(text, gloss.Value.Cut(text), reading.Intents, speaking, context);
        if (own.RunDays is { } named)
        {
            // The patterns hear the days, and not that they are those of shifts or of the bike.
            own = own with { RunDays = named.Where(run => Enumerable.Range(0, message.Count).Where(i => message.Kind(i) == UnitKind.Day && message.Units[i].Day == run.Day).ToList() is not { Count: > 0 } places || places.Exists(i => !Activities.AreOther(message, i))).ToList() is { Count: > 0 } runs ? runs : null };
        }

        var ask = new List<string>();
        var slots = SlotReader.Fill(message, reading.Flags, ask);
        var filled = reading with { Intents = message.Intents, Slots = SpanishFacts.Filled(slots, own) with { Topic = reading.Slots.Topic }, Ask = ask };
        return context.Expecting is { } expecting ? Answer.Complete(filled, message, expecting) : filled;
    }

    /// <param name="said">What the patterns hear.</param>
    /// <param name="learned">What is likely by examples, best first.</param>
    /// <param name="asked">What was asked for, if anything: a word of yes or no answers it whatever stands behind.</param>
    private static IReadOnlyList<IntentScore> Settle(List<Intent> said, IReadOnlyList<IntentScore> learned, Expecting? asked)
    {
        var answers = asked is not null;
        if (asked == Expecting.Equipment && said.Contains(Intent.SetEquipment))
        {
            // "Bandas nada más": what was asked for is told.
            return Scores([Intent.SetEquipment]);
        }

        // "Cambia el martes por el jueves" moves no session to the Tuesday.
        said = said.Contains(Intent.SwapSessions) ? said.FindAll(intent => intent != Intent.MoveSession) : said;
        var plain = said.FindAll(intent => !Weak.Contains(intent));
        if (plain.Count == 0)
        {
            // A question word or a "no" at the beginning gives way to what is asked for.
            var wish = !answers && learned is [var first, ..] && !Weak.Contains(first.Name) && first.Name != Intent.OutOfScope && first.Confidence >= Likely;
            return said.Count == 0 || wish ? learned : Scores(said.Count > 1 ? said.FindAll(intent => intent != Intent.Thanks) : said);
        }

        List<IntentScore> sure = [.. learned.Where(score => score.Confidence >= Reading.SureEnough && !Weak.Contains(score.Name) && score.Name != Intent.OutOfScope)];
        if (plain.Contains(Intent.Travel))
        {
            // What is said beside a journey, its kit and its days, belongs to it.
            return Scores(plain);
        }

        if (sure.Exists(score => score.Name == Intent.RebuildToday) && plain.TrueForAll(intent => intent is Intent.SetEquipment or Intent.SetMinutes))
        {
            // What is at hand now is no new custom.
            return sure;
        }

        if (sure.Count == 0 || sure.Exists(score => plain.Contains(score.Name)))
        {
            return [.. Scores(plain), .. sure.Where(score => !plain.Contains(score.Name))];
        }

        // A complaint is never passed over for something else.
        var complaints = plain.FindAll(Complaints.Contains);
        return learned[0].Confidence >= Certain ? [.. Scores(complaints), .. sure]
            : complaints.Count > 0 ? Scores(plain)
            : [.. plain.Select(intent => new IntentScore(intent, Doubt)), .. sure.Select(score => score with { Confidence = Doubt })];
    }

    /// <summary>"Me duele la cadera, ¿puedo correr?", "hecho, gracias": what is asked or thanked for beside something else is heard too.</summary>
    /// <param name="asking">Whether one of several parts is a question.</param>
    private static IReadOnlyList<IntentScore> WithWhatIsBeside(IReadOnlyList<IntentScore> settled, IReadOnlyList<IntentScore> learned, bool asking) =>
        settled is [{ Confidence: >= Reading.SureEnough, Name: not (Intent.OutOfScope or Intent.No) }, ..]
            ? [.. settled, .. learned.Where(score => score.Confidence >= Reading.SureEnough && (score.Name == Intent.Thanks || score.Name == Intent.Question && asking) && !settled.Any(other => other.Name == score.Name))]
            : settled;

    private static IReadOnlyList<IntentScore> Scores(List<Intent> intents) => [.. intents.Select(intent => new IntentScore(intent, Sure))];

    private bool Said(Regex sign, string text) => sign.Matches(text).Any(match => !denial.IsMatch(text[..match.Index]));
}
