using System.Collections.Frozen;
using CoachBot.Language.Entities;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// That a runner is pregnant, in which week, with which child, and that they train on, and nothing else: a fact, and no warning sign. The
/// baby itself is not among the words, for "baby's still" is one.
/// </summary>
internal static class PlainPregnancy
{
    private static readonly FrozenSet<string> Told = FrozenSet.ToFrozenSet(["pregnant", "preggo", "preggers", "pregnancy", "expecting", "embarazada", "embarazo", "encinta", "preñada"]);

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "i", "i'm", "im", "am", "i've", "ive", "have", "been", "my", "me", "it's", "its", "is", "this", "the", "a", "an", "and", "with", "at", "in", "of", "on", "so", "but", "just", "about", "nearly", "almost", "now", "currently", "also", "found", "out", "that",
        "week", "weeks", "wk", "wks", "month", "months", "along", "gone", "first", "second", "third", "fourth", "1st", "2nd", "3rd", "trimester", "twins", "early", "due", "yes",
        "still", "run", "runs", "running", "jog", "jogs", "jogging", "hey", "hi", "bub", "strong", "for", "stay", "mon", "tue", "tues", "wed", "thu", "fri", "sat", "sun", "n", "bit", "train", "training", "lift", "lifting", "strength", "easy", "gently", "gentle", "times", "twice", "once", "day", "days", "keep", "want", "to", "can", "do", "doing", "fit", "healthy", "fine", "well", "feel", "feeling", "great", "good", "ok", "okay",
        "estoy", "soy", "tengo", "creo", "que", "de", "del", "mi", "es", "el", "la", "un", "una", "y", "con", "en", "por", "ya", "casi", "unas", "retraso", "semana", "semanas", "mes", "meses", "primer", "primero", "segundo", "segunda", "tercero", "tercer", "trimestre", "gemelos", "mellizos",
        "sigo", "corriendo", "corro", "entreno", "entrenando", "quiero", "seguir", "fuerza", "suave", "veces", "bien", "genial", "sana", "sí", "si", "poco", "días", "dias", "me", "siento", "encuentro",
    ]);

    public static bool Is(List<Unit> words) =>
        words.Exists(word => Told.Contains(word.Word)) && words.TrueForAll(word => word.Kind == UnitKind.Number || Told.Contains(word.Word) || Words.Contains(word.Word));
}
