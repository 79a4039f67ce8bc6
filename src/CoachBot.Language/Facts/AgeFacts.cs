using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Facts;

/// <summary>How old the runner is.</summary>
internal static class AgeFacts
{
    public static int? Age(Message message)
    {
        for (var i = 0; i + 1 < message.Count; i++)
        {
            if (message.Units[i] is { Kind: UnitKind.Number, Number: >= 10 and <= 95 } years && message.Units[i + 1] is { Word: "m" or "f", Before: Boundary.None } sex && years.End == sex.Start)
            {
                // "38M".
                return (int)years.Number;
            }
        }

        for (var i = 0; i < message.Count; i++)
        {
            if (message.Units[i] is { Kind: UnitKind.Number, Number: >= 5 and <= 110 } years && message.Word(i + 1) is "now" or "currently" or "ahora" && message.Units.Count(unit => unit.Kind == UnitKind.Number) > 1)
            {
                // "17 in May, so 16 now".
                return (int)years.Number;
            }
        }

        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            var years = Years(unit);
            if (message.Before(i, 2, "not", "no", "longer") && message.Count > i + 1 && message.Units.Skip(i + 1).Any(other => other.Kind == UnitKind.Number))
            {
                // "Not 35 anymore, 36 now": what it was.
                continue;
            }

            if (unit.Kind == UnitKind.Number && IsYearOfBirth(message, i) && years is >= 0 and < 100)
            {
                return (message.Today.Year - (int)years) % 100;
            }

            if (years is >= 5 and <= 110 && !message.ClauseSpeaksOf(i, Intent.SetExperience) | message.Before(i, 3, "am", "age", "aged", "turned", "turning") && years == Math.Floor(years))
            {
                return (int)years - (Comes(message, i) ? 1 : 0);
            }

            if (years is > 1900 and < 2100 && message.Before(i, 3, "born", "in"))
            {
                return message.Today.Year - (int)years;
            }
        }

        return message.Units.FirstOrDefault(unit => unit.Kind == UnitKind.Ordinal && message.Says("birthday")) is { } birthday ? (int)birthday.Number : null;
    }

    private static double Years(Unit unit) =>
        unit.Kind == UnitKind.Number ? unit.Number : unit is { Kind: UnitKind.Duration, Measure: "year" } ? Math.Round(unit.Number / (365 * 24 * 60)) : double.NaN;

    /// <summary>"Turning 50 next month", "cumplo 50 en mayo": the birthday is still to come.</summary>
    private static bool Comes(Message message, int i) =>
        message.Before(i, 3, "turning", "turn", "be", "cumplo", "cumplire", "cumplir", "hago") && !message.Before(i, 4, "acabo", "just", "acabamos")
        && Enumerable.Range(i + 1, message.SentenceEnd(i) - i).Any(j => message.Units[j] is { Kind: UnitKind.Date } unit && unit.Date > message.Today || message.Word(j) is "soon" or "pronto" || message.Kind(j) == UnitKind.Duration && message.Before(j, 2, "in"));

    /// <summary>"Born in 85", "soy del 85": the last two digits of a year.</summary>
    private static bool IsYearOfBirth(Message message, int i) =>
        (message.Before(i, 3, "born") || message.Word(i - 1) is "of" or "from" or "del" && message.Before(i, 4, "am", "soy")) && (i + 1 == message.Count || message.Units[i + 1].Before != Boundary.None);
}
