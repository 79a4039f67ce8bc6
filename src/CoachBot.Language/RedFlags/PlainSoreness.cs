using System.Collections.Frozen;
using System.Globalization;
using CoachBot.Language.Entities;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// A place, a side, a number and words for being sore, and nothing else: "foot", "left shin 4/10", "my groin is a bit sore today". It says no
/// sign, and neither patterns nor the model, which know signs at each of these places, may hear one into it; the coach asks about them. An
/// ache of the chest is never plain.
/// </summary>
internal static class PlainSoreness
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "sore", "soreness", "sorer", "ache", "aches", "aching", "ached", "achy", "stiff", "stiffness", "tight", "tightness", "niggle", "niggles", "niggly",
        "hurt", "hurts", "hurting", "pain", "pains", "painful", "doms", "tired", "heavy", "toast", "fried", "wrecked", "battered", "killing", "ouch", "sharp",
        "bit", "little", "slightly", "slight", "mild", "mildly", "quite", "very", "really", "pretty", "rather", "so", "too", "just", "only", "still", "again", "also",
        "my", "the", "a", "an", "this", "that", "these", "those", "it", "its", "it's", "is", "are", "was", "were", "am", "i", "im", "i'm", "ive", "i've", "me",
        "have", "has", "got", "get", "feel", "feels", "feeling", "felt", "bad", "badly", "better", "worse", "fine", "ok", "okay", "good",
        "in", "on", "of", "at", "from", "after", "since", "and", "or", "but", "with", "about", "maybe", "now", "today", "yesterday", "both",
        "as", "well", "big", "dodgy", "crook", "think", "guess", "muscle", "muscles", "muscular", "tendon", "reach", "reaching", "overhead", "kinda", "kind", "sort", "sorta", "awful", "awfully", "awfy", "sair", "paining", "having", "giving", "jip", "gyp", "gip", "grief", "leg", "legs", "thigh", "thighs", "toe", "toes",
        "left", "right", "l", "r", "side", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "please", "thanks",
    ]);

    /// <summary>
    /// The same in Spanish. Places with signs of their own that are told by the place alone, such as groin and shin, are left to the patterns.
    /// </summary>
    private static readonly FrozenSet<string> Spanish = FrozenSet.ToFrozenSet(
    [
        "duele", "duelen", "dolía", "dolia", "dolió", "dolio", "dolor", "dolores", "dolorido", "dolorida", "doloridos", "doloridas", "molesta", "molestan", "molestaba", "molestia", "molestias",
        "agujetas", "cargado", "cargada", "cargados", "cargadas", "tieso", "tiesa", "tiesos", "tiesas", "tenso", "tensa", "cansado", "cansada", "cansados", "cansadas",
        "me", "te", "se", "tengo", "siento", "noto", "está", "esta", "están", "estan", "es", "son", "sigue", "siguen", "todavía", "todavia", "aún", "aun", "otra", "otro", "vez", "de", "del", "en", "con", "y", "o", "pero", "un", "una", "uno",
        "el", "la", "los", "las", "mi", "mis", "lo", "le", "poco", "poquito", "algo", "muy", "bastante", "solo", "sólo", "también", "tambien", "ligero", "ligera", "leve", "más", "mas", "menos", "sobre", "a",
        "desde", "hace", "ayer", "anteayer", "hoy", "ahora", "día", "dia", "días", "dias", "semana", "semanas", "lunes", "martes", "miércoles", "miercoles", "jueves", "viernes", "sábado", "sabado", "domingo",
        "izquierdo", "izquierda", "derecho", "derecha", "ambos", "ambas", "lado", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "gracias",
        "rodilla", "rodillas", "rótula", "rotula", "tobillo", "tobillos", "pie", "pies", "gemelo", "gemelos", "pantorrilla", "pantorrillas", "cuádriceps", "cuadriceps", "cuádricep", "cuadricep", "muslo", "muslos",
        "isquio", "isquios", "isquiotibial", "isquiotibiales", "glúteo", "gluteo", "glúteos", "gluteos", "cadera", "caderas", "aquiles", "tendón", "tendon", "hombro", "hombros", "cuello", "codo", "codos", "lumbar", "lumbares", "espalda",
        "parte", "rígida", "rígido", "zona", "área", "talón", "talon", "talones", "planta", "empeine", "dedo", "dedos", "muñeca", "muñecas", "pata", "patas", "pierna", "piernas", "mucho", "bien", "mal", "tantito", "harto", "al", "levantarme", "levantarse",
    ]);

    /// <summary>More than a score is something else: a temperature, an hour.</summary>
    private const int HighestScore = 10;

    public static bool Is(List<Unit> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var isScore = word.Kind == UnitKind.Number && int.TryParse(word.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score <= HighestScore
                && !(i + 1 < words.Count && words[i + 1].Word is "am" or "pm");
            if (!isScore && !Words.Contains(word.Word) && !Spanish.Contains(word.Word) && !word.Is("side") && !(word.Value("site") is { } site && site != NeverPlain))
            {
                return false;
            }
        }

        return true;
    }

    private const string NeverPlain = "chest";
}
