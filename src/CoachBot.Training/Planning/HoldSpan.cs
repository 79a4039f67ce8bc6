using CoachBot.Training.Decisions;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>The days on which something is held that was not, or no longer.</summary>
/// <param name="Until">Exclusive; null: without an end.</param>
internal readonly record struct HoldSpan(LocalDate From, LocalDate? Until)
{
    /// <summary>Null where nothing has changed.</summary>
    public static HoldSpan? Changed(ValueList<Hold> before, ValueList<Hold> after)
    {
        var span = Widen(null, before, after);
        return Widen(span, after, before);
    }

    private static HoldSpan? Widen(HoldSpan? span, ValueList<Hold> holds, ValueList<Hold> others)
    {
        foreach (var hold in holds.AsSpan())
        {
            if (!others.AsSpan().Contains(hold))
            {
                span = span is not { } known ? new HoldSpan(hold.From, hold.Until)
                    : new HoldSpan(LocalDate.Min(known.From, hold.From), known.Until is { } one && hold.Until is { } other ? LocalDate.Max(one, other) : null);
            }
        }

        return span;
    }
}
