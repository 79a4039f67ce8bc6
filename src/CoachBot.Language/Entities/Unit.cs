using CoachBot.Language.Lexicon;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Language.Entities;

/// <summary>What a stretch of the message is, once words are put together.</summary>
internal enum UnitKind
{
    Word, Name, Number, Ordinal, Day, Date, Time, TimeOfDay, Duration, Distance, Load, Score, SetsReps, Pace, Percent,
}

/// <summary>One thing said: a word, a name from the lexicon, an amount, a date, a time.</summary>
internal sealed record Unit(UnitKind Kind, string Word, int Start, int End, Boundary Before)
{
    public Meaning[]? Meanings { get; init; }

    /// <summary>A dash stands right before it: "mon-fri".</summary>
    public bool Dashed { get; init; }

    /// <summary>The number; a duration in minutes, a distance in metres, a load in kilograms, a pace in seconds per kilometre.</summary>
    public double Number { get => amount.Number; init => amount = amount with { Number = value }; }

    /// <summary>The other end of a range.</summary>
    public double High { get => amount.High; init => amount = amount with { High = value }; }

    public LocalDate? Date { get => amount.Date; init => amount = amount with { Date = value }; }

    /// <summary>The last day of a stretch such as "next week".</summary>
    public LocalDate? Until { get => amount.Until; init => amount = amount with { Until = value }; }

    public LocalTime? Time { get => amount.Time; init => amount = amount with { Time = value }; }

    public IsoDayOfWeek Day { get => amount.Day; init => amount = amount with { Day = value }; }

    /// <summary>Which week a weekday is in: 0 the coming one, 1 the one after, -1 the past one; null when unsaid.</summary>
    public int? Week { get => amount.Week; init => amount = amount with { Week = value }; }

    public int[]? Reps { get => amount.Reps; init => amount = amount with { Reps = value }; }

    /// <summary>"12 weeks", "6ish": more precise was not said. For a clock time: morning or evening was not said.</summary>
    public bool Vague { get; init; }

    /// <summary>Day and month could be the other way round.</summary>
    public bool EitherOrder { get; init; }

    /// <summary>The unit as it was written, such as mi or lb; empty for a bare number.</summary>
    public string Measure { get => amount.Measure; init => amount = amount with { Measure = value }; }

    /// <summary>Most units are words and share one that is empty, which keeps them small.</summary>
    private readonly Amount amount = Amount.None;

    public bool Is(string category) => Value(category) is not null;

    public string? Value(string category)
    {
        if (Meanings is not null)
        {
            foreach (var meaning in Meanings)
            {
                if (meaning.Category == category)
                {
                    return meaning.Value;
                }
            }
        }

        return null;
    }

    private sealed record Amount
    {
        public static readonly Amount None = new();

        public double Number { get; init; } = double.NaN;

        public double High { get; init; } = double.NaN;

        public LocalDate? Date { get; init; }

        public LocalDate? Until { get; init; }

        public LocalTime? Time { get; init; }

        public IsoDayOfWeek Day { get; init; }

        public int? Week { get; init; }

        public int[]? Reps { get; init; }

        public string Measure { get; init; } = "";
    }
}
