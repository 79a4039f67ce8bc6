using CoachBot.Language.Answers;
using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Facts;
using CoachBot.Language.Intents;
using CoachBot.Language.Lexicon;
using CoachBot.Language.RedFlags;
using CoachBot.Language.Text;

namespace CoachBot.Language;

/// <summary>
/// Reads a message: words are cut and mended, put together into amounts, dates and names; cues and a small trained model settle the
/// intents; red flags are looked for on their own; the slots are filled from what was said, and never guessed.
/// </summary>
public sealed class MessageReader : IMessageReader
{
    private readonly Tokeniser tokeniser;
    private readonly UnitFinder units;
    private readonly CueBook intentCues;
    private readonly RedFlagFinder redFlags;

    public MessageReader()
    {
        var slang = new Slang("slang.en.txt");
        var names = new NameBook("lexicon.en.txt");
        intentCues = new CueBook("intents.en.txt", overCommas: false);
        var flagCues = new CueBook("redflags.en.txt", overCommas: true);
        redFlags = new RedFlagFinder(flagCues);
        foreach (var word in names.Words.Concat(intentCues.Words).Concat(flagCues.Words))
        {
            slang.Learn(word);
        }

        tokeniser = new Tokeniser(slang);
        units = new UnitFinder(names);
    }

    /// <inheritdoc/>
    public Reading Read(string text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var found = Corrections.Apply(units.Find(tokeniser.Cut(text), context));
        var denied = Negation.Of(found);
        var flags = redFlags.Find(found, denied);
        var cues = intentCues.Find(found);
        var intents = IntentList.From(CueIntents.Settle(cues, found), flags);
        var message = new Message(found, denied, cues, intents, context);
        var ask = new List<string>();
        var slots = SlotReader.Fill(message, flags, ask);
        var reading = new Reading(intents, slots, flags, ask);
        return context.Expecting is { } expecting ? Answer.Complete(reading, message, expecting) : reading;
    }

    /// <summary>What the reading of a message rests on, for tests and for whoever edits the cues.</summary>
    internal List<Unit> Explain(string text, ReadingContext context, out List<CueHit> intents, out List<CueHit> flags, out bool[] denied)
    {
        var found = Corrections.Apply(units.Find(tokeniser.Cut(text), context));
        denied = Negation.Of(found);
        intents = intentCues.Find(found);
        flags = redFlags.Hits(found);
        return found;
    }
}
