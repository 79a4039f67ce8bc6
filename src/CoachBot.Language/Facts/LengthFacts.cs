using CoachBot.Language.Entities;

namespace CoachBot.Language.Facts;

/// <summary>How long a session may take.</summary>
internal static class LengthFacts
{
    public static int? Minutes(Message message)
    {
        int? found = null;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Units[i] is { Kind: UnitKind.Duration, Measure: "min" or "hour" } unit && !Took(message, i) && !message.Denied(i) | message.Before(i, 3, "more", "longer", "over", "exceed", "beyond", "past") && unit.Number is >= 5 and <= 240)
            {
                // "30-40 minutes": the most it may take.
                found = (int)Math.Round(double.IsNaN(unit.High) ? unit.Number : unit.High);
            }
        }

        // "Make all sessions 40": a number alone is in minutes where sessions are spoken of.
        return found ?? (message.Intents.Count == 1 && message.Says("session", "sessions", "workouts", "long") && message.Units.Where(unit => unit.Kind == UnitKind.Number).ToList() is [{ Number: >= 10 and <= 120 } only] ? (int)only.Number : null);
    }

    /// <summary>Whether the only minutes of a message are what something took.</summary>
    public static bool OnlyTook(Message message) => Enumerable.Range(0, message.Count).Where(i => message.Units[i] is { Kind: UnitKind.Duration, Measure: "min" or "hour" }).ToList() is { Count: > 0 } spans && spans.TrueForAll(i => Took(message, i));

    /// <summary>"Finished at 6, 22 minutes flat": how long it took, and not how long it may take.</summary>
    private static bool Took(Message message, int i)
    {
        if (message.Word(i + 1) == "flat" || message.Word(i + 1) == "in" && message.Word(i + 2) == "total")
        {
            return true;
        }

        for (var j = i - 1; j >= message.SentenceStart(i) && j >= i - MostBeforeLength; j--)
        {
            if (message.Word(j) is "finished" or "took" or "lasted" or "managed" or "tardé" or "terminé" or "acabé" or "duró" or "tardado")
            {
                return !message.Denied(j);
            }
        }

        return false;
    }

    private const int MostBeforeLength = 7;
}
