using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Intents;

/// <summary>"Remind me to buy milk": to be reminded of something that is none of the coach's.</summary>
internal static class Errand
{
    /// <summary>What a runner may want to be reminded to do.</summary>
    private static readonly HashSet<string> OfTraining = new(StringComparer.Ordinal)
    {
        "train", "lift", "run", "stretch", "do", "work", "workout", "exercise", "go", "warm", "foam", "roll", "start", "move", "rest", "get", "hit", "be", "not", "squat", "jump", "log", "sleep", "recover", "prepare", "pack", "gym", "practice", "practise", "keep", "complete", "finish", "my", "the",
        "entrenar", "correr", "hacer", "hacerlo", "estirar", "levantar", "ir", "salir", "moverme", "descansar", "calentar", "entrenarme", "dormir", "empezar", "hacerla", "entreno", "levantarme", "mover", "prepararme", "prepararlo", "trotar", "ejercitarme",
    };

    /// <param name="to">Inclusive.</param>
    public static bool Is(IReadOnlyList<Unit> units, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            // "Remind me to …", "recuérdame …ar".
            var does = units[i].Word is "remind" && units[i + 1].Word is "me" && i + 3 <= to && units[i + 2].Word is "to" ? i + 3
                : units[i].Word is "recuérdame" or "recuerdame" or "recordame" or "acuérdame" or "avísame" or "avisame" && IsInfinitive(units[i + 1].Word) ? i + 1
                : units[i].Word is "recuérdame" or "recuerdame" or "recordame" or "acuérdame" && units[i + 1].Word is "que" && i + 3 <= to && units[i + 2].Word is "tengo" or "debo" ? units[i + 3].Word is "que" && i + 4 <= to ? i + 4 : i + 3
                : -1;
            if (does >= 0)
            {
                return units[does] is { Kind: UnitKind.Word } verb && verb.Before == Boundary.None && !OfTraining.Contains(verb.Word) && !Trains(units, does, to);
            }
        }

        return false;
    }

    private static bool IsInfinitive(string word) => word.Length > 3 && (word.EndsWith("ar", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal));

    /// <summary>"… to open the coach for my session": training is named after all.</summary>
    private static bool Trains(IReadOnlyList<Unit> units, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (units[i].Is("exercise") || units[i].Is("runKind") || units[i].Word is "session" or "sessions" or "training" or "workout" or "gym" or "strength" or "weights" or "lifting" or "run" or "sesión" or "sesion" or "entreno" or "entrenamiento" or "fuerza" or "pesas" or "gimnasio" or "rutina" or "gym")
            {
                return true;
            }
        }

        return false;
    }
}
