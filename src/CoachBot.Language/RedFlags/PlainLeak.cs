using System.Collections.Frozen;
using CoachBot.Language.Entities;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// A few drops with a jump, a sneeze or a sprint, and nothing else: common, for a pelvic-health physiotherapist, and no loss of control. Only
/// these words: a back, numbness or "can't" beside them is for the signs.
/// </summary>
internal static class PlainLeak
{
    private static readonly FrozenSet<string> Leaks = FrozenSet.ToFrozenSet(
    [
        "leak", "leaks", "leaking", "leaked", "leakage", "dribble", "dribbles", "pee", "wee", "piss", "drops", "drip", "drips",
        "escapa", "escapan", "escape", "escapes", "pis", "pipí", "pipi", "orina", "gotas", "gotitas", "gotita", "pérdidas", "perdidas",
    ]);

    private static readonly FrozenSet<string> Efforts = FrozenSet.ToFrozenSet(
    [
        "jump", "jumps", "jumping", "hop", "hops", "hopping", "skip", "skips", "skipping", "sneeze", "sneezing", "cough", "coughing", "laugh", "laughing", "run", "runs", "running", "sprint", "sprints", "sprinting",
        "squat", "squats", "squatting", "lunge", "lunges", "lift", "lifting", "deadlift", "deadlifts", "trampoline", "downhill", "fast", "heavy", "plank", "planks",
        "salto", "saltar", "saltos", "saltando", "toso", "toser", "estornudo", "estornudar", "río", "rio", "reír", "reir", "corro", "correr", "corriendo", "carrera", "sentadilla", "sentadillas", "zancadas", "levanto", "levantar", "peso", "comba", "bajada", "trapeo", "trapear", "barro", "cargo", "agacho", "agacharme",
    ]);

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "i", "i'm", "im", "me", "my", "myself", "a", "an", "the", "bit", "little", "few", "some", "slightly", "tiny", "of", "from", "is", "are", "am", "there", "it", "that", "do", "does", "only", "just", "when", "whenever", "while", "during", "every", "each", "time", "if", "on", "in",
        "and", "or", "also", "still", "since", "after", "the", "baby", "birth", "kids", "kid", "twins", "postpartum", "having", "had", "sometimes", "often", "always", "tend", "to", "get", "bladder", "urine", "help", "any", "tips", "normal", "this", "please",
        "ninguna", "eso", "lo", "nada", "más", "mas", "sale", "me", "se", "un", "una", "poco", "poquito", "el", "la", "los", "las", "unas", "cuando", "al", "si", "cada", "vez", "que", "y", "o", "desde", "después", "despues", "parto", "tuve", "tengo", "bebé", "bebe", "de", "del", "en", "con", "a", "veces", "algo", "es", "normal", "hago", "hijo", "hija", "niño", "niña",
    ]);

    public static bool Is(List<Unit> words) =>
        words.Exists(word => Leaks.Contains(word.Word)) && words.Exists(word => Efforts.Contains(word.Word))
        && words.TrueForAll(word => Words.Contains(word.Word) || Leaks.Contains(word.Word) || Efforts.Contains(word.Word));
}
