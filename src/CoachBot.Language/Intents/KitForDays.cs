using CoachBot.Language.Entities;
using NodaTime;

namespace CoachBot.Language.Intents;

/// <summary>"In the Alps 10–20 December, no kit", "only bands until Friday": what there is to lift with for some days is a journey's, and no new custom.</summary>
internal static class KitForDays
{
    private const double Likely = 0.4;
    private const double Sure = 0.8;

    private static readonly Intent[] Given = [Intent.Travel, Intent.RebuildToday, Intent.SetGoal, Intent.SetRunWeek, Intent.SetAvailability, Intent.LogSets, Intent.Question];

    public static void Settle(List<Guess> guesses, IReadOnlyList<Unit> units)
    {
        // "At my parents' next week with only a kettlebell": of what the model hardly knew, kit and days say enough.
        var at = guesses.FindIndex(guess => guess.Intent == Intent.SetEquipment && guess.Confidence >= Likely || guess is { Intent: Intent.OutOfScope, Second: Intent.Travel or Intent.SetEquipment, SecondConfidence: >= Likely } && units.Any(unit => unit.Is("equipment")));
        if (at >= 0 && !guesses.Exists(guess => Given.Contains(guess.Intent)) && Are(units))
        {
            guesses[at] = guesses[at] with { Intent = Intent.Travel, Confidence = Math.Max(Sure, guesses[at].Confidence), From = 0, To = units.Count - 1 };
            guesses.RemoveAll(guess => guess.Intent is Intent.OutOfScope or Intent.SetEquipment);
        }
    }

    /// <summary>Whether days with an end are named, and nothing that comes or goes for good.</summary>
    public static bool Are(IReadOnlyList<Unit> units) =>
        Enumerable.Range(0, units.Count).Any(i => Ends(units, i)) && !units.Any(unit => unit.Word is "bought" or "got" or "getting" or "new" or "joined" or "sold" or "lost" or "broke" or "gave" or "lent" or "had" or "been" or "since" or "every" or "each" or "always" or "buy" or "order" or "ordered" or "compre" or "comprado" or "siempre" or "cada");

    private static bool Ends(IReadOnlyList<Unit> units, int i) => units[i] switch
    {
        // "This week" has an end, and so has "10–20 December"; a month is no journey.
        { Kind: UnitKind.Date, Date: { } from, Until: { } until } => Period.DaysBetween(from, until) is > 0 and <= Longest && !(i > 0 && units[i].Measure is "week" or "weekend" && units[i - 1].Word is "from" or "since"),
        { Kind: UnitKind.Duration, Measure: "day" or "week" } => Says(units, i, 3, "for", "next", "durante", "por"),
        { Kind: UnitKind.Day or UnitKind.Date } => Says(units, i, 2, "until", "till", "til", "through", "hasta"),
        _ => false,
    };

    /// <summary>In days.</summary>
    private const int Longest = 28;

    private static bool Says(IReadOnlyList<Unit> units, int i, int before, params ReadOnlySpan<string> words)
    {
        for (var j = Math.Max(0, i - before); j < i; j++)
        {
            if (words.Contains(units[j].Word))
            {
                return true;
            }
        }

        return false;
    }
}
