using CoachBot.Language.Entities;
using CoachBot.Language.Facts;

namespace CoachBot.Language.Answers;

/// <summary>What people put around a bare answer: "um about 45 i guess".</summary>
internal static class Fillers
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "", "um", "er", "well", "about", "around", "like", "maybe", "probably", "say", "roughly", "ish", "i", "guess", "think", "no", "nope", "nah", "wait", "actually", "sorry", "make", "it", "is", "that", "would", "be", "go", "with", "for", "max", "tops", "ok", "so", "just", "lets", "call", "a", "the",
        "my", "answer", "please", "now", "instead", "rather", "up", "to", "mean", "hmm", "circa", "not", "long", "much", "really", "approx", "approximately", "unos", "unas", "sobre", "mejor", "somewhere", "between",
    };

    /// <summary>Whether nothing but fillers stands beside units of one kind.</summary>
    public static bool OnlyAround(Message message, UnitKind kind)
    {
        foreach (var unit in message.Units)
        {
            if (unit.Kind != kind && !Words.Contains(unit.Word))
            {
                return false;
            }
        }

        return true;
    }
}
