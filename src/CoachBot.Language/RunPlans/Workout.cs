using CoachBot.Training.Runners;

namespace CoachBot.Language.RunPlans;

/// <summary>One workout in a plan's own words.</summary>
/// <param name="Kind">Off, easy or hard; long where it is called so and has no distance. Null: the words are about nothing to do with running.</param>
/// <param name="Metres">Null: unknown.</param>
/// <param name="CalledLong">The words say that it is the long run.</param>
internal readonly record struct Workout(DayKind? Kind, double? Metres, bool CalledLong = false)
{
    private static readonly HashSet<string> Rest = new(StringComparer.Ordinal)
    {
        "rest", "off", "cross", "xt", "crosstrain", "crosstraining", "swim", "swimming", "bike", "cycling", "cycle", "yoga", "pilates", "strength", "weights", "gym", "stretch", "mobility", "descanso", "elliptical", "spin", "none", "row", "rowing",
    };

    /// <summary>Words of a hard run: paces, repetitions, races.</summary>
    private static readonly string[] HardStems =
    [
        "pace", "tempo", "threshold", "treshold", "vo2", "v02", "interval", "hill", "uphill", "stride", "progression", "progressive", "race", "tune", "fartlek", "repeat", "rep", "speed", "track", "cruise", "sprint", "steady-state", "lt", "hmp", "gmp", "mp", "goal",
        "parkrun", "quality", "cutdown", "ladder", "pyramid", "time-trial", "surge", "marathon", "ritmo", "series", "cuestas",
    ];

    private static readonly HashSet<string> Easing = new(StringComparer.Ordinal) { "easy", "recovery", "conversational", "comfortable", "relaxed", "gentle", "slow", "long", "any", "aerobic" };

    /// <param name="unit">Metres of one where a number has no unit; null: such a number is no distance.</param>
    public static Workout Read(string text, double? unit)
    {
        var words = PlanTokens.Of(text);
        var distance = PlanDistance.Of(words, unit);
        var hard = IsHard(words);
        var runs = words.Exists(word => word.Text is "run" or "runs" or "running" or "jog" or "easy" or "recovery" or "aerobic" or "endurance" or "walk" or "correr" or "carrera" or "suave" or "rodaje" or "trote" or "mile" or "miles" or "steady");
        var rests = words.FindIndex(word => Rest.Contains(word.Text));

        // "Rest or 3 miles" rests; "3 miles, then strength" runs; "jog rest" is part of a workout.
        if (rests >= 0 && (rests == 0 || distance is null && !hard) && !(rests == 0 && words.Count > 1 && words[1].Text is "day" && distance is not null && words.Count > 3 && !words.Exists(word => word.Text == "or")))
        {
            return new Workout(DayKind.Off, null);
        }

        if (hard)
        {
            return new Workout(DayKind.Hard, distance);
        }

        var isLong = words.Exists(word => word.Text is "long" or "larga" or "tirada");
        return distance is null && isLong ? new Workout(DayKind.Long, null, true)
            : distance is not null || runs ? new Workout(DayKind.Easy, distance, isLong)
            : new Workout(null, null);
    }

    private static bool IsHard(List<PlanToken> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Times && words[i].Number is > 1 and <= 60 && !Walks(words))
            {
                return true;
            }

            var word = words[i].Text;
            foreach (var stem in HardStems)
            {
                var matches = stem.Length <= 3 ? word == stem || word == stem + "s" : word.StartsWith(stem, StringComparison.Ordinal);
                if (matches && !(word is "pace" or "paced" && i > 0 && Easing.Contains(words[i - 1].Text)) && !(stem is "goal" && (i + 1 >= words.Count || words[i + 1].Text is not ("race" or "pace" or "marathon" or "mp" or "half")))
                    && !(stem is "repeat" or "rep" && Walks(words)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Run and walk by turns is a beginner's easy run, however often it is repeated.</summary>
    private static bool Walks(List<PlanToken> words) => words.Exists(word => word.Text is "walk" or "walking" or "walks" or "caminar");
}
