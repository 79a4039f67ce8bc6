using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Intents;

/// <summary>Messages of few words whose meaning is plain, or plainly one of two, whatever examples of something else look like.</summary>
internal static class PlainMeaning
{
    private const int Most = 8;

    private static readonly HashSet<string> Aching = new(StringComparer.Ordinal) { "sore", "achy", "aching", "ache", "stiff", "tender", "dolorido", "dolorida" };

    /// <summary>What may stand around an ache without saying anything else.</summary>
    private static readonly HashSet<string> Around = new(StringComparer.Ordinal)
    {
        "i", "am", "feel", "feeling", "felt", "is", "are", "so", "very", "really", "quite", "pretty", "a", "bit", "little", "still", "all", "over", "everywhere", "everything", "and", "too", "rather", "super", "well", "just", "also", "now", "again", "my", "body",
        "estoy", "un", "poco", "muy", "todo", "toda", "today",
    };

    private static readonly HashSet<string> Dropping = new(StringComparer.Ordinal) { "drop", "lose", "ditch", "scrap", "bin", "axe" };

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal) { "please", "can", "could", "you", "we", "lets", "just", "the", "on", "off", "i", "want", "to", "would", "like" };

    /// <returns>Null where the words have to be weighed.</returns>
    public static Guess? Of(IReadOnlyList<Unit> units)
    {
        if (units.Count is 0 or > Most)
        {
            return null;
        }

        var to = units.Count - 1;
        if (Only(units, Aching, Around, unit => unit.Kind is UnitKind.Date or UnitKind.TimeOfDay))
        {
            return new Guess(Intent.ReportSoreness, "", 0.85, Intent.ReportFatigue, 0.05, 0, to, Cued: true);
        }

        // "Drop thursday": the session or the run of that day is to be asked; "drop thursdays" is the run of every week.
        return Only(units, Dropping, Asking, unit => unit.Kind == UnitKind.Day && !unit.Word.EndsWith("days", StringComparison.Ordinal)) && units.Any(unit => unit.Kind == UnitKind.Day)
            ? new Guess(Intent.SkipSession, "", 0.55, Intent.SetRunWeek, 0.4, 0, to, Cued: true)
            : null;
    }

    private static bool Only(IReadOnlyList<Unit> units, HashSet<string> core, HashSet<string> around, Func<Unit, bool> also)
    {
        var said = false;
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            said |= core.Contains(unit.Word);
            if (i > 0 && unit.Before >= Boundary.Stop || !core.Contains(unit.Word) && !around.Contains(unit.Word) && !also(unit))
            {
                return false;
            }
        }

        return said;
    }
}
