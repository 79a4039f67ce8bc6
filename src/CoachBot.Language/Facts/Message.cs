using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Intents;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>A message on its way to a reading: its units, the cues found in it, the intents settled on.</summary>
internal sealed class Message(IReadOnlyList<Unit> units, bool[] denied, IReadOnlyList<CueHit> cues, IReadOnlyList<IntentScore> intents, IReadOnlyList<Guess> guesses, ReadingContext context)
{
    public IReadOnlyList<Unit> Units { get; } = units;

    /// <summary>As it was written, for names that only their capitals show.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<CueHit> Cues { get; } = cues;

    public IReadOnlyList<IntentScore> Intents { get; } = intents;

    public ReadingContext Context { get; } = context;

    public LocalDate Today => Context.Now.Date;

    public int Count => Units.Count;

    public bool Denied(int i) => denied[i];

    public bool Has(Intent intent)
    {
        // Asked of every word, so without an enumerator.
        for (var i = 0; i < Intents.Count; i++)
        {
            if (Intents[i].Name == intent)
            {
                return true;
            }
        }

        return false;
    }

    public bool HasAny(params ReadOnlySpan<Intent> wanted)
    {
        foreach (var intent in wanted)
        {
            if (Has(intent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word at a place; empty outside the message.</summary>
    public string Word(int i) => i >= 0 && i < Units.Count ? Units[i].Word : "";

    public UnitKind? Kind(int i) => i >= 0 && i < Units.Count ? Units[i].Kind : null;

    public Unit? At(int i) => i >= 0 && i < Units.Count ? Units[i] : null;

    public bool Says(params ReadOnlySpan<string> words) => IndexOf(words) >= 0;

    public int IndexOf(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < Units.Count; i++)
        {
            if (words.Contains(Units[i].Word))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether one of the words stands within some units before a place, in the same sentence.</summary>
    public bool Before(int i, int reach, params ReadOnlySpan<string> words)
    {
        for (var j = i; j > 0 && j > i - reach && Units[j].Before < Boundary.Stop; j--)
        {
            if (words.Contains(Units[j - 1].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words stands within some units after a place, in the same sentence.</summary>
    public bool After(int i, int reach, params ReadOnlySpan<string> words)
    {
        for (var j = i + 1; j < Units.Count && j <= i + reach && Units[j].Before < Boundary.Stop; j++)
        {
            if (words.Contains(Units[j].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first unit of the sentence that a place is in.</summary>
    public int SentenceStart(int i)
    {
        while (i > 0 && Units[i].Before < Boundary.Stop)
        {
            i--;
        }

        return i;
    }

    public int SentenceEnd(int i)
    {
        while (i + 1 < Units.Count && Units[i + 1].Before < Boundary.Stop)
        {
            i++;
        }

        return i;
    }

    /// <summary>The date that a unit names, looking forward, or back for what has been done.</summary>
    public LocalDate? DateOf(Unit unit, bool back = false) => unit.Kind switch
    {
        UnitKind.Date => unit.Date,
        UnitKind.Day when unit.Date is { } said => said,
        UnitKind.Day => back ? LatestOn(unit.Day) : Calendar.On(Today, unit.Day, null),
        _ => null,
    };

    private LocalDate LatestOn(IsoDayOfWeek day) => Today.PlusDays(-(((int)Today.DayOfWeek - (int)day + 7) % 7));

    /// <summary>Whether the stretch that a place stands in speaks of an intent.</summary>
    public bool ClauseSpeaksOf(int i, Intent intent)
    {
        for (var at = 0; at < guesses.Count; at++)
        {
            var guess = guesses[at];
            if (guess.From <= i && i <= guess.To && guess.Intent == intent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The topic of the question in the message; null when the model found none.</summary>
    public string? Topic => guesses.Where(guess => guess.Intent == Intent.Question).Select(guess => guess.Topic).FirstOrDefault(topic => topic.Length > 0);

    public int ClauseStart(int i)
    {
        while (i > 0 && Units[i].Before == Boundary.None)
        {
            i--;
        }

        return i;
    }

    public int ClauseEnd(int i)
    {
        while (i + 1 < Units.Count && Units[i + 1].Before == Boundary.None)
        {
            i++;
        }

        return i;
    }
}
