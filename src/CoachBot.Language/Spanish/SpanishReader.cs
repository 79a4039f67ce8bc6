using System.Collections.Frozen;
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

    /// <summary>Said on the way to something else.</summary>
    private static readonly FrozenSet<Intent> Passing = [Intent.OutOfScope, Intent.No, Intent.Maybe, Intent.Cancel, Intent.Repeat];

    private static readonly FrozenSet<Intent> Complaints = [Intent.ReportSoreness, Intent.ReportIllness, Intent.ReportFatigue, Intent.Pregnancy];

    private readonly (RedFlag Flag, SpanishPattern Pattern)[] signs;
    private readonly (Intent Intent, SpanishPattern Pattern)[] intents;
    private readonly SpanishPattern denial;
    private readonly SpanishPattern dropped;
    private readonly SpanishPattern asking;
    private readonly Lazy<SpanishGloss> gloss;
    private readonly Cut cut;

    /// <summary>Puts tokens together into units.</summary>
    internal delegate List<Unit> Cut(List<Token> tokens, ReadingContext context);

    /// <param name="familiar">The words of the examples, which are no slips.</param>
    public SpanishReader(IEnumerable<string> familiar, Cut cut)
    {
        this.cut = cut;
        gloss = new Lazy<SpanishGloss>(() => new SpanishGloss(familiar));
        var patterns = SpanishPatterns.Load();
        signs = [.. Enum.GetValues<RedFlag>().Where(flag => patterns.Has(Sign + flag)).Select(flag => (flag, patterns.Of(Sign + flag)))];
        intents = [.. Enum.GetValues<Intent>().Where(intent => patterns.Has(Says + intent)).Select(intent => (intent, patterns.Of(Says + intent)))];
        denial = patterns.Of("Denial");
        dropped = patterns.Of("Dropped");
        asking = patterns.Of("Asking");
    }

    /// <summary>Whether this reader reads the facts of a message: some who chose Spanish write English at times.</summary>
    public static bool Reads(string text, ReadingContext context) =>
        context.Locale?.StartsWith(Language, StringComparison.OrdinalIgnoreCase) == true && WrittenLanguage.Leaning(text) != "en";

    /// <summary>The reading with what the Spanish in it adds.</summary>
    /// <param name="whole">Whether the facts are read here too, as <see cref="Reads"/> says.</param>
    /// <param name="silent">Whether what was learned from many ways to say them hears no sign at all; asked only when a pattern does.</param>
    /// <param name="stretches">What parts of the text mean; none where it is a plan.</param>
    public Reading Complete(Reading reading, IReadOnlyList<Stretch> stretches, string text, ReadingContext context, bool whole, Func<bool> silent)
    {
        var plain = PlainText.Of(text);
        var flags = new List<RedFlag>();
        foreach (var (flag, sign) in signs)
        {
            if (!reading.Flags.Contains(flag) && Said(sign, plain))
            {
                flags.Add(flag);
            }
        }

        // What bleeds in a pregnancy is never waved through.
        var flagged = flags.Count == 0 || (!flags.Contains(RedFlag.PregnancyWarning) && silent()) ? reading : reading with { Flags = [.. reading.Flags, .. flags] };
        return context.Locale?.StartsWith(Language, StringComparison.OrdinalIgnoreCase) == true ? Add(flagged, stretches, text, plain, context, whole) : flagged;
    }

    private Reading Add(Reading reading, IReadOnlyList<Stretch> stretches, string text, string plain, ReadingContext context, bool whole)
    {
        if (stretches.Count == 0)
        {
            return reading;
        }

        var heard = new List<(Intent Intent, int At)>();
        foreach (var (intent, pattern) in intents)
        {
            if (pattern.Match(plain) is { Success: true } match && !(Deniable.Contains(intent) && !Said(pattern, plain)))
            {
                heard.Add((intent, match.Index));
            }
        }

        // Some who chose Spanish write English at times: the facts of that have been read.
        var units = whole ? cut(gloss.Value.Cut(text), context) : null;
        var (run, told) = ((IReadOnlyList<NodaTime.IsoDayOfWeek>)[], new List<Intent>());
        if (units is not null && !heard.Exists(one => one.Intent == Intent.Travel))
        {
            // What there is to lift with, and what a day is said for, belong to a journey.
            told = SpanishFacts.Told(units, out run);
        }

        if (context.Expecting != Expecting.Equipment && (reading.Slots.Topic is not null || reading.Has(Intent.Question)) && asking.IsMatch(plain))
        {
            // "¿Cómo hago el peso muerto con las dos mancuernas?" tells of no kit.
            told.Remove(Intent.SetEquipment);
            heard.RemoveAll(one => one.Intent == Intent.SetEquipment);
        }

        if (context.Expecting != Expecting.Equipment && units is not null && OfKit(units, text, told, reading) is { } instead)
        {
            reading = instead;
            heard.RemoveAll(one => one.Intent == Intent.SetEquipment);
        }

        List<Intent> said = [.. heard.Select(one => one.Intent).Concat(told).Distinct()];
        if (reading.Intents is [{ Name: Intent.OutOfScope, Confidence: >= Reading.SureEnough }, ..] && context.Expecting is null && !said.Exists(Complaints.Contains))
        {
            // "Mueve mi cita del dentista": the words of a wish, about what is none of the coach's.
            return reading;
        }

        var off = run.Count > 0 && dropped.IsMatch(plain);
        IReadOnlyList<IntentScore> learned = run.Count > 0 ? [.. reading.Intents.Where(score => !OfRuns(score.Name, run, off, reading.Slots))] : reading.Intents;
        var settled = reading with { Intents = WithWhatIsBeside(Settle(said, learned, context.Expecting), learned, heard, stretches, text.Contains('?', StringComparison.Ordinal)) };
        return units is null ? settled : Facts(settled, units, stretches, text, context);
    }

    /// <summary>Kit that is only named tells of none, and what there is for some days belongs to them; null: it is told as it is.</summary>
    private static Reading? OfKit(List<Unit> units, string text, List<Intent> told, Reading reading)
    {
        if (KitNamed.Of(units, text) is { } naming)
        {
            told.Remove(Intent.SetEquipment);
            List<IntentScore> left = [.. reading.Intents.Where(score => score.Name != Intent.SetEquipment)];
            var best = naming == KitNamed.Naming.Asked ? new IntentScore(Intent.Question, Sure) : new IntentScore(Intent.OutOfScope, Doubt);
            var second = naming is KitNamed.Naming.NotYet or KitNamed.Naming.Another ? new IntentScore(Intent.SetEquipment, Doubt) : null;
            return reading with
            {
                Intents = left.Exists(score => score.Confidence >= Reading.SureEnough && score.Name != Intent.OutOfScope) ? left : second is null ? [best] : [best, second],
                Slots = naming == KitNamed.Naming.Asked ? reading.Slots with { Topic = reading.Slots.Topic ?? "equipment" } : reading.Slots,
            };
        }

        if ((told.Contains(Intent.SetEquipment) || reading.Has(Intent.SetEquipment) || units.Exists(unit => unit.Value("equipment") == "none")) && KitForDays.Are(units) && !told.Contains(Intent.SetRunWeek) && !reading.Has(Intent.SetGoal) && !reading.Has(Intent.RebuildToday))
        {
            told.Remove(Intent.SetEquipment);
            told.Add(Intent.Travel);
            return reading with { Intents = [.. reading.Intents.Where(score => score.Name != Intent.SetEquipment)] };
        }

        return null;
    }

    /// <summary>
    /// "Corro martes, jueves y sábado", "quita las series del martes": the days of the runs are not those for strength, no day is to be shown, and what is
    /// left out is a run.
    /// </summary>
    private static bool OfRuns(Intent intent, IReadOnlyList<NodaTime.IsoDayOfWeek> run, bool off, Slots slots) => intent switch
    {
        Intent.SetAvailability => slots.AvailableDays?.All(run.Contains) == true,
        Intent.SkipSession => off,
        Intent.ShowDay => run.Count > 1,
        _ => false,
    };

    /// <summary>The facts are read from the message as it is in English.</summary>
    private Reading Facts(Reading reading, List<Unit> units, IReadOnlyList<Stretch> stretches, string text, ReadingContext context)
    {
        var along = ToldAlong.Of(units, [.. reading.Intents.Where(score => score.Confidence >= Reading.SureEnough).Select(score => score.Name)], context.Now.Date);
        if (along.Count > 0 && reading.Intents.All(score => score.Name == Intent.OutOfScope || score.Confidence < Reading.SureEnough))
        {
            // What tells a fact is the coach's business.
            reading = reading with { Intents = [] };
        }

        IReadOnlyList<IntentScore> intents = [.. reading.Intents, .. along.Where(guess => !reading.Intents.Any(score => score.Name == guess.Intent)).Select(guess => new IntentScore(guess.Intent, guess.Confidence))];
        var whole = reading.Intents.Where(score => !stretches.Any(stretch => stretch.Guess.Intent == score.Name)).Select(score => new Guess(score.Name, "", score.Confidence, score.Name, 0, 0, units.Count - 1, false));
        var message = new Message(units, Negation.Of(units), [], intents, [.. stretches.Select(stretch => stretch.Over(units)), .. whole, .. along], context) { Text = text };
        var ask = new List<string>();
        var slots = SlotReader.Fill(message, reading.Flags, ask);
        // "Trabajé 14 horas y dormí 4": no length of a session.
        IReadOnlyList<IntentScore> held = slots.Minutes is null && intents.Count > 1 ? [.. intents.Where(score => score.Name != Intent.SetMinutes)] : intents;
        var filled = reading with { Intents = held, Slots = slots with { Topic = reading.Slots.Topic }, Ask = ask };
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

    /// <summary>"Me duele la cadera, ¿puedo correr?", "hola, tengo 38": what other parts mean than those in which a pattern was heard is heard too.</summary>
    /// <param name="asking">Whether a question is among them.</param>
    private static IReadOnlyList<IntentScore> WithWhatIsBeside(IReadOnlyList<IntentScore> settled, IReadOnlyList<IntentScore> learned, List<(Intent Intent, int At)> heard, IReadOnlyList<Stretch> stretches, bool asking)
    {
        if (settled is not [{ Confidence: >= Reading.SureEnough, Name: not (Intent.OutOfScope or Intent.No) }, ..] || stretches.Count < 2)
        {
            return settled;
        }

        List<IntentScore> all = [.. settled];
        foreach (var score in learned)
        {
            if (score.Confidence >= Reading.SureEnough && !all.Exists(other => other.Name == score.Name)
                && (score.Name == Intent.Question ? asking : !Passing.Contains(score.Name) && IsApart(score.Name, heard, stretches)))
            {
                all.Add(score);
            }
        }

        return all;
    }

    /// <summary>Whether some part that means this has nothing of what the patterns heard.</summary>
    private static bool IsApart(Intent intent, List<(Intent Intent, int At)> heard, IReadOnlyList<Stretch> stretches) =>
        intent == Intent.Thanks || stretches.Any(stretch => stretch.Guess.Intent == intent && stretch.Guess.Confidence >= Reading.SureEnough && !heard.Exists(one => stretch.Start <= one.At && one.At < stretch.End));

    private static IReadOnlyList<IntentScore> Scores(List<Intent> intents) => [.. intents.Select(intent => new IntentScore(intent, Sure))];

    private bool Said(SpanishPattern sign, string text)
    {
        for (var match = sign.Match(text); match.Success; match = match.NextMatch())
        {
            if (!denial.IsMatch(text.AsSpan(0, match.Index)))
            {
                return true;
            }
        }

        return false;
    }
}
