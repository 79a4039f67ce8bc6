using CoachBot.Language.Answers;
using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Facts;
using CoachBot.Language.Intents;
using CoachBot.Language.Learning;
using CoachBot.Language.Lexicon;
using CoachBot.Language.RedFlags;
using CoachBot.Language.RunPlans;
using CoachBot.Language.Spanish;
using CoachBot.Language.Telemetry;
using CoachBot.Language.Text;
using CoachBot.Training.Soreness;

namespace CoachBot.Language;

/// <summary>
/// Reads a message: words are cut and mended, put together into amounts, dates and names; cues and a small trained model settle the
/// intents; red flags are looked for on their own; the slots are filled from what was said, and never guessed.
/// </summary>
public sealed class MessageReader : IMessageReader
{
    /// <summary>Characters of a message whose words are looked at; of a longer text only its run plan is read to the end.</summary>
    private const int MostRead = 20_000;

    /// <summary>Example phrases are read at a fixed moment, so that what is learned does not depend on the day.</summary>
    private static readonly ReadingContext Training = new(new NodaTime.LocalDateTime(2026, 3, 4, 10, 0), "Europe/London", "en-GB");

    /// <summary>English first: its words are what a typo may stand for.</summary>
    private static readonly string[] SignBooks = ["redflags.en.txt", "redflags.es.txt", "terms.txt"];

    private readonly Tokeniser tokeniser;
    private readonly Spelling spelling;
    private readonly UnitFinder units;
    private readonly CueBook intentCues;
    private readonly RedFlagFinder redFlags;
    private readonly IntentReader intentReader;
    /// <summary>Its expressions are built with the first message, not at start.</summary>
    private readonly Lazy<SpanishReader> spanish;
    private readonly HashSet<string> known;
    private readonly Lessons lessons;
    private readonly Learned learned;

    public MessageReader()
        : this(laidDown: true)
    {
    }

    /// <param name="laidDown">Whether what was learned when the program was built will do; otherwise it is learned anew.</param>
    internal MessageReader(bool laidDown)
    {
        // What does not wait for anything else is read on the side: start-up has a budget.
        var signs = Task.Run(() => SignBooks.Select(file => new CueBook(file, overCommas: true)).ToArray());
        var concepts = new Concepts("concepts.txt");
        var remembered = Task.Run(() => laidDown ? Learned.LaidDown(concepts) : null);
        var inSpanish = new SpanishWords("words.es.txt");
        var slang = new Slang("slang.en.txt");
        var names = new NameBook("lexicon.en.txt");
        intentCues = new CueBook("intents.en.txt", overCommas: false);
        foreach (var word in names.Words.Concat(intentCues.Words))
        {
            slang.Learn(word);
        }

        tokeniser = new Tokeniser(slang);
        units = new UnitFinder(names);
        var signCues = signs.GetAwaiter().GetResult();
        known = names.Words.Concat(intentCues.Words).Concat(signCues[..^1].SelectMany(book => book.Words)).ToHashSet(StringComparer.Ordinal);
        var lessons = new Lessons(text => tokeniser.Cut(text), found => Corrections.Apply(units.Find(found, Training)), intentCues, known, inSpanish);
        var laid = remembered.GetAwaiter().GetResult();
        var phrases = laid is null ? lessons.Phrases() : [];
        // The models have nothing to do with each other until they are read with.
        var intents = laid is null ? Task.Run(() => lessons.OfIntents(phrases)) : null;
        var words = laid?.Words ?? Lessons.Words(phrases);
        spelling = new Spelling(
            known.Concat(slang.Written).Concat(words).Concat(signCues[^1].Words),
            names.Words.Concat(intentCues.Vocabulary.Where(word => word.Length >= 6)).Concat(signCues[0].Vocabulary.Where(word => word.Length >= 6)));
        var signModel = laid?.Signs ?? new SignModel(concepts);
        redFlags = new RedFlagFinder(signCues[..^1], signCues[^1], names, signModel);
        if (laid is null)
        {
            LearnSigns(signModel);
        }

        spanish = new Lazy<SpanishReader>(() => new SpanishReader(words, (tokens, context) => Corrections.Apply(units.Find(tokens, context))));
        learned = laid ?? Learned.Of(intents!.GetAwaiter().GetResult(), signModel, words);
        intentReader = new IntentReader(learned.Intents, learned.Topics, learned.TopicNames, known, inSpanish);
        this.lessons = lessons;
    }

    /// <summary>What the reader learns from, as a fingerprint: the same on hosts that understand the same.</summary>
    public static string LearnedFrom => Fingerprint.OfTexts().ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Lays down what was learned, for the next build.</summary>
    public static void Learn(Stream into) => new MessageReader(laidDown: false).learned.Write(into);

    /// <summary>What is taken for what: one line an intent, measured on example phrases that were kept back in turn.</summary>
    public string ConfusionTable() => lessons.CrossValidate(5).ToString();

    internal Lessons Taught => lessons;

    /// <inheritdoc/>
    public Reading Read(string text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        using var observed = ObservedReading.Begin();
        text = System.Text.Ascii.IsValid(text) ? text : PlainText.Readable(text);
        var said = DayNumbers.LeftOut(DayLetters.SpelledOut(text.Length > MostRead ? text[..MostRead] : text, context.Locale?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true));
        var inSpanish = SpanishReader.Reads(said, context);
        said = inSpanish ? DecimalCommas.Pointed(said) : said;
        text = text.Length > MostRead ? text : said;
        var (reading, guesses) = ReadAny(said, text, context, inSpanish);
        return Logged(MovedOnly(spanish.Value.Complete(reading, guesses, said, context, inSpanish, () => redFlags.HearsNothing(Words(said)))));
    }

    /// <summary>"Tired, 4 out of 5" tells of nobody who is five.</summary>
    private const int YoungestTold = 8;

    /// <summary>"Press banca 12, 10 y 8 con 40": a number among what was lifted is nobody's age.</summary>
    private static Reading Logged(Reading reading) => reading.Slots.Age is not null && (reading.Has(Intent.LogSets) || (reading.Slots.Age < YoungestTold && reading.Intents.Count > 1))
        ? reading with { Intents = [.. reading.Intents.Where(score => score.Name != Intent.SetAge)], Slots = reading.Slots with { Age = null } }
        : reading;

    /// <summary>"Can't today, push it to tomorrow": what is moved is not left out as well.</summary>
    private static Reading MovedOnly(Reading reading) =>
        reading.Slots is { ToDate: { } to, FromDate: null, Date: var date } && date != to && reading.Has(Intent.MoveSession) && reading.Has(Intent.SkipSession)
            ? reading with { Intents = [.. reading.Intents.Where(score => score.Name != Intent.SkipSession)], Slots = reading.Slots with { FromDate = date } }
            : reading;

    /// <returns>The reading, and what its stretches mean, by their places in the text; none where it is a plan.</returns>
    private (Reading Reading, IReadOnlyList<Stretch> Stretches) ReadAny(string said, string text, ReadingContext context, bool inSpanish)
    {
        var tokens = Words(said);
        var flags = redFlags.Find(tokens);
        var found = Corrections.Apply(units.Find(tokens, context));
        var denied = Negation.Of(found);
        if (RunPlanReader.Read(text, context.Now.Date, race: null, context.Locale) is { } plan)
        {
            return (Pasted(plan, flags), []);
        }

        var cues = intentCues.Find(found);
        var guesses = IntentList.Settle(intentReader, found, cues);
        Unmeant.Settle(guesses, said);
        if (context.Expecting != Expecting.Equipment && !inSpanish)
        {
            KitNamed.Settle(guesses, found, said);
            KitForDays.Settle(guesses, found);
        }

        var along = ToldAlong.Of(found, [.. guesses.Select(guess => guess.Intent)], context.Now.Date);
        if (along.Count > 0 && guesses.TrueForAll(guess => guess.Intent == Intent.OutOfScope))
        {
            // What tells a fact is the coach's business.
            guesses.Clear();
        }

        guesses.AddRange(along);
        if (found.Count > 1 && ToldAlong.Thanks(found, [.. guesses.Where(guess => guess.Confidence >= Reading.SureEnough).Select(guess => guess.Intent)]))
        {
            guesses.Add(new Guess(Intent.Thanks, "", ToldAlong.Confidence, Intent.Thanks, 0, found.Count - 1, found.Count - 1, Cued: true));
        }

        if (context.Expecting is null && guesses is [var only] && (only.Intent == Intent.SetMinutes || only is { Intent: Intent.OutOfScope, Second: Intent.SetMinutes }) && LengthFacts.OnlyTook(new Message(found, denied, cues, [], guesses, context)))
        {
            // "Finished at 6am, 22 minutes flat": what has been done.
            guesses[0] = only with { Intent = Intent.CompleteSession, Confidence = Math.Max(ToldAlong.Confidence, only.Confidence) };
        }

        var intents = IntentList.Scores(guesses, flags);
        var message = new Message(found, denied, cues, intents, guesses, context) { Text = said };
        var ask = new List<string>();
        if (inSpanish)
        {
            // Of the facts only what settles the intents: they are read from the message as it is in English.
            return (new Reading(IntentList.WithRunnerUp(intents, guesses), QuestionFacts.Fill(message, AvailabilityFacts.Fill(message, Slots.None)), flags, ask), Stretches());
        }

        var slots = SlotReader.Fill(message, flags, ask);
        if (slots.Minutes is null && intents.Count > 1)
        {
            // "I worked 14 hours and slept 4": no length of a session.
            intents.RemoveAll(score => score.Name == Intent.SetMinutes);
        }

        var reading = new Reading(IntentList.WithRunnerUp(intents, guesses), slots, flags, ask);
        return (context.Expecting is { } expecting ? Answer.Complete(reading, message, expecting) : reading, Stretches());

        Stretch[] Stretches() => [.. guesses.Select(guess => new Stretch(guess, found[guess.From].Start, found[guess.To].End))];
    }

    /// <summary>One week without dates is the usual week, and with a number the first of a plan as well; anything else is a plan of its own weeks.</summary>
    private static Reading Pasted(RunPlan plan, List<RedFlag> flags)
    {
        var slots = plan is { Dated: false, Weeks: [var only] }
            ? new Slots
            {
                RunDays = plan.FirstWeek > 1 ? null : [.. only.Week.Days.Select(day => new RunDaySlot(day.Day, day.Kind, day.Distance))],
                RunWeeks = plan.FirstWeek is null ? null : [only],
            }
            : new Slots { RunWeeks = plan.Weeks };
        List<IntentScore> intents = [new IntentScore(Intent.SetRunWeek, 0.97)];
        if (flags.Count > 0)
        {
            intents.Add(new IntentScore(Intent.ReportSoreness, 0.7));
        }

        return new Reading(intents, slots, flags, plan.Dated || slots.RunWeeks is null || plan.FirstWeek is not null ? [] : ["planStart"]);
    }

    /// <summary>The words as signs are looked for in them.</summary>
    internal List<Unit> SignWords(string text) => redFlags.Words(Words(text));

    internal RedFlagFinder RedFlags => redFlags;

    /// <summary>Teaches a model of signs all examples but those of files that have a part of a name.</summary>
    internal void LearnSigns(SignModel model, string? but = null) => Lessons.OfSigns(model, SignWords, redFlags.PatternsHearNone, but);

    private List<Token> Words(string text)
    {
        var tokens = tokeniser.Cut(text);
        spelling.Mend(tokens);
        return tokens;
    }

    private List<Unit> Cut(string text, ReadingContext context) => Corrections.Apply(units.Find(Words(text), context));

    /// <summary>What an unknown word is taken for; null when it is left as it is.</summary>
    internal string? Mended(string word)
    {
        List<Token> tokens = [new Token(word, 0, word.Length, Boundary.Stop)];
        spelling.Mend(tokens);
        return tokens[0].Word == word ? null : tokens[0].Word;
    }

    /// <summary>What the reading of a message rests on, for tests and for whoever edits the cues.</summary>
    internal List<Unit> Explain(string text, ReadingContext context, out List<CueHit> intents, out List<CueHit> flags, out bool[] denied)
    {
        var found = Cut(text, context);
        denied = Negation.Of(found);
        intents = intentCues.Find(found);
        flags = redFlags.Hits(Words(text));
        return found;
    }
}
