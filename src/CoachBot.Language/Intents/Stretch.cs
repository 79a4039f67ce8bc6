using CoachBot.Language.Entities;

namespace CoachBot.Language.Intents;

/// <summary>What a stretch of a message means, by its place in the text rather than among the words it was cut into.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct Stretch(Guess Guess, int Start, int End)
{
    /// <summary>The same meaning over the words of another cut.</summary>
    public Guess Over(IReadOnlyList<Unit> units)
    {
        var (from, to) = (0, units.Count - 1);
        while (from < to && units[from].End <= Start)
        {
            from++;
        }

        while (to > from && units[to].Start >= End)
        {
            to--;
        }

        return Guess with { From = from, To = to };
    }
}
