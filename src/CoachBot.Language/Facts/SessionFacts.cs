using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using CoachBot.Training.Units;

namespace CoachBot.Language.Facts;

/// <summary>What was lifted: sets, repetitions, load, what was left, how much of the session.</summary>
internal static class SessionFacts
{
    /// <summary>What an exercise may be named for.</summary>
    private static readonly Intent[] OfExercises = [Intent.LogSets, Intent.TooEasy, Intent.TooHard, Intent.CompleteSession, Intent.Question, Intent.RebuildToday, Intent.ShowProgress, Intent.Why, Intent.Pregnancy];

    public static Slots Fill(Message message, Slots slots)
    {
        if (!message.HasAny(OfExercises))
        {
            return slots;
        }

        var lifted = message.HasAny(Intent.LogSets, Intent.CompleteSession, Intent.TooEasy, Intent.TooHard);
        var filled = slots with
        {
            Fraction = message.Has(Intent.CompleteSession) ? Fraction(message) : null,
            Exercise = message.Units.Select(unit => unit.Value("exercise")).FirstOrDefault(value => value is not null),
        };
        return lifted ? Sets(message, filled with { Rir = Rir(message) }) : filled;
    }

    /// <summary>A bare number is in the runner's own unit.</summary>
    public static double Kilograms(Message message, Unit unit) =>
        Math.Round(unit.Kind == UnitKind.Load || message.Context.WeightUnit != "lb" ? unit.Number : Load.FromPounds(unit.Number).Kilograms, 2);

    private static Slots Sets(Message message, Slots slots)
    {
        if (!message.Has(Intent.LogSets))
        {
            return slots;
        }

        var at = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Kind(i) == UnitKind.SetsReps)
            {
                at = i;
                var (sets, reps) = ((int)message.Units[i].Number, message.Units[i].Reps!);
                slots = message.Word(i - 1) == "x" && message.Kind(i - 2) is UnitKind.Load or UnitKind.Number
                    // "60 kg x 5 x 3": load, repetitions, sets.
                    ? slots with { Sets = reps[0], Reps = [.. Enumerable.Repeat(sets, reps[0])] }
                    : slots with { Sets = sets, Reps = reps };
                break;
            }
        }

        if (at < 0 && WeightsBySet(message) is { Count: > 1 } counts)
        {
            // "60x8, 60x8, 60x6": a weight and its repetitions, set by set.
            return slots with { Sets = counts.Count, Reps = counts, LoadKg = LoadLifted(message, at) };
        }

        if (at < 0)
        {
            slots = Listed(message, slots, ref at);
        }

        if (slots.Exercise is null && message.Says("bench"))
        {
            // Behind repetitions "bench" is the press, not the furniture.
            slots = slots with { Exercise = "bench-press" };
        }

        return slots with { LoadKg = LoadLifted(message, at) };
    }

    private static List<int> WeightsBySet(Message message) => [.. Enumerable.Range(1, Math.Max(0, message.Count - 2))
        .Where(i => message.Word(i) == "x" && message.Units[i - 1] is { Kind: UnitKind.Number or UnitKind.Load, Number: > 20 } && message.Units[i + 1] is { Kind: UnitKind.Number, Number: >= 1 and <= 50 } reps && double.IsInteger(reps.Number))
        .Select(i => (int)message.Units[i + 1].Number)];

    /// <summary>"squats 8, 8, 6 at 60", "8 reps at 60", "5 sets".</summary>
    private static Slots Listed(Message message, Slots slots, ref int at)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (!IsCount(message, i))
            {
                continue;
            }

            var reps = new List<int>();
            var j = i;
            while (j < message.Count && (IsCount(message, j) || message.Word(j) is "and" or "then" && IsCount(message, j + 1)))
            {
                if (IsCount(message, j))
                {
                    reps.Add((int)message.Units[j].Number);
                }

                j++;
            }

            var unit = message.At(j)?.Value("unit");
            if (reps.Count == 1 && unit == "set")
            {
                slots = slots with { Sets = reps[0] };
                i = j;
                continue;
            }

            if (unit == "rep" || message.Word(j) == "each" || reps.Count > 1 || message.Word(i - 1) is "for" or "x" || message.Word(j) is "x" or "@" or "at" && message.At(j + 1)?.Kind is UnitKind.Load or UnitKind.Number)
            {
                at = j - 1;
                if (message.After(j, 3, "left", "reserve", "tank", "spare") && reps.Count == 1)
                {
                    i = j;
                    continue;
                }

                return slots with { Sets = slots.Sets ?? reps.Count, Reps = slots.Sets is { } sets && reps.Count == 1 ? [.. Enumerable.Repeat(reps[0], sets)] : reps };
            }

            i = j;
        }

        return slots;
    }

    private static bool IsCount(Message message, int i) =>
        message.At(i) is { Kind: UnitKind.Number, Number: >= 1 and <= 50 } unit && unit.Number == Math.Floor(unit.Number)
        && !(message.Word(i - 1) is "@" or "at" or "rir" or "rpe" or "like" or "with" or "had" or "about" or "only");

    private static double? LoadLifted(Message message, int sets)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Kind(i) == UnitKind.Load && !message.Denied(i))
            {
                return Math.Round(message.Units[i].Number, 2);
            }
        }

        for (var i = 0; i < message.Count; i++)
        {
            if (message.Kind(i) == UnitKind.Number && i != sets && (message.Word(i - 1) is "@" or "at" or "with" or "on" or "holding" || message.Word(i - 1) is "the" && message.Word(i - 2) is "with" or "on" or "using" or "holding" || i == sets + 1 && sets >= 0 && message.Units[i].Before == Boundary.None || i == sets - 1 && sets > 0 && message.At(i - 1)?.Is("exercise") == true || message.Word(i + 1) == "x" || message.Word(i - 1) is "x" && message.Kind(i - 2) == UnitKind.SetsReps)
                && message.Units[i].Number >= 2 && message.Word(i + 1) is not ("left" or "more" or "reps" or "rep") && message.Word(i - 1) != "rpe")
            {
                return Kilograms(message, message.Units[i]);
            }
        }

        return null;
    }

    private static int? Rir(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            var count = unit.Kind == UnitKind.Number ? unit.Number : unit.Word is "nothing" or "none" or "failure" ? 0 : unit.Word is "couple" ? 2 : double.NaN;
            if (unit.Kind == UnitKind.Number && message.Word(i - 1) == "rpe" && unit.Number is >= 5 and <= 10)
            {
                return (int)Math.Floor(10 - unit.Number);
            }

            if (count is >= 0 and <= 10 && (message.Before(i, 2, "rir", "quedaban", "quedan", "sobraban", "quedaron", "sobraron") || message.Word(i - 1) is "of" && message.Word(i - 2) is "rir"
                || message.Word(i + 1) is "left" or "rir" or "spare" or "reserve"
                || message.Word(i + 1) is "in" && message.After(i, 4, "tank", "reserve", "me")
                || message.Word(i + 1) is "more" or "mas" or "más" && message.Before(i, 5, "could", "had", "felt", "like", "easily", "done", "maybe", "have", "podria", "podía", "podia", "hecho", "haber", "daba")
                || message.Word(i - 1) is "another" && message.Before(i, 5, "could", "done", "had", "easily", "managed")
                || message.At(i + 1)?.Value("unit") == "rep" && message.After(i, 5, "left", "tank", "reserve", "spare", "more")
                || message.Word(i) is "failure" && message.Before(i, 3, "to")))
            {
                return (int)count;
            }
        }

        return null;
    }

    private static double? Fraction(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit.Kind == UnitKind.Percent && unit.Number is >= 0 and <= 100)
            {
                return Math.Round(unit.Number / 100, 2);
            }

            if (unit.Kind == UnitKind.Number && message.Word(i + 1) is "of" or "out" or "/" && message.Units.Skip(i + 1).Take(4).FirstOrDefault(next => next.Kind == UnitKind.Number) is { Number: > 0 and <= 12 } whole && unit.Number < whole.Number)
            {
                return Math.Round(unit.Number / whole.Number, 2);
            }

            switch (unit.Word)
            {
                case "half" or "halfway" when message.Units[i].Kind is UnitKind.Word or UnitKind.Name or UnitKind.Number:
                    return 0.5;
                case "quarter":
                    return message.Word(i - 1) is "three" || message.At(i - 1) is { Number: 3 } ? 0.75 : 0.25;
                case "quarters":
                    return 0.75;
                case "third":
                    return 0.33;
                case "thirds":
                    return 0.67;
                case "most" or "mostly":
                    return 0.75;
                default:
                    break;
            }
        }

        return null;
    }
}
