using CoachBot.Language.Entities;

namespace CoachBot.Language.Facts;

/// <summary>Hours slept and tiredness from 0 to 10.</summary>
internal static class TirednessFacts
{
    public static double? SleepHours(Message message)
    {
        var sleep = message.IndexOf("sleep", "slept", "kip", "sleeping", "shuteye", "asleep");
        if (sleep < 0)
        {
            return null;
        }

        // Nearest to the word, behind it before in front of it: "worked 14 hours and slept 4".
        for (var far = 1; far <= Furthest; far++)
        {
            if ((Hours(message, sleep + far) ?? (Hurts(message, sleep, sleep + far) ? null : Bare(message, sleep + far)) ?? Hours(message, sleep - far) ?? (far < Near && Joined(message, sleep - far, sleep) ? Bare(message, sleep - far) : null)) is { } hours)
            {
                return hours;
            }
        }

        return null;
    }

    /// <summary>"Neck is stiff, 4, slept funny": behind a comma a number is about something else.</summary>
    private static bool Joined(Message message, int from, int to) =>
        Enumerable.Range(from + 1, to - from).All(at => message.At(at) is not { } unit || unit.Before == Text.Boundary.None);

    /// <summary>"Slept badly, legs sore 5": the number is how sore.</summary>
    private static bool Hurts(Message message, int from, int to) =>
        Enumerable.Range(from + 1, to - from).Any(at => message.At(at) is { } unit && SorenessFacts.IsSore(unit));

    private const int Furthest = 6;
    private const int Near = 3;

    private static double? Hours(Message message, int at) => message.At(at) is { Kind: UnitKind.Duration, Measure: "hour" or "min", Number: <= 24 * 60 } unit
        ? Math.Round(double.IsNaN(unit.High) ? unit.Number / 60 : (unit.Number / 60 + unit.High) / 2, 2)
        : null;

    private static double? Bare(Message message, int at) =>
        message.At(at) is { Kind: UnitKind.Number, Number: >= 0 and <= 14 } unit && !(message.Word(at + 1) is "nights" or "days" or "times") ? unit.Number : null;

    public static int? Fatigue(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit.Kind == UnitKind.Score && !(message.At(i - 1)?.Is("site") == true))
            {
                return (int)unit.Number;
            }

            if (unit.Kind == UnitKind.Time && unit is { Vague: true, Time.Minute: 0 } && message.Before(i, 3, "fatigue", "tiredness"))
            {
                // "fatigue about 7" is no hour.
                return unit.Time!.Value.Hour % 12;
            }

            if (unit.Kind == UnitKind.Number && unit.Number is >= 0 and <= 10 && message.Before(i, 4, "fatigue", "tiredness", "tired") && !message.After(i, 2, "hours", "sleep", "nights"))
            {
                return (int)unit.Number;
            }
        }

        return null;
    }
}
