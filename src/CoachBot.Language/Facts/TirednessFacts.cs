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

        for (var i = Math.Max(0, sleep - 6); i < message.Count && i <= sleep + 6; i++)
        {
            var unit = message.Units[i];
            if (unit is { Kind: UnitKind.Duration, Measure: "hour" or "min" } && unit.Number <= 24 * 60)
            {
                return Math.Round((double.IsNaN(unit.High) ? unit.Number / 60 : (unit.Number / 60 + unit.High) / 2), 2);
            }

            if (unit.Kind == UnitKind.Number && unit.Number is >= 0 and <= 14 && i > sleep - 3 && !(message.Word(i + 1) is "nights" or "days" or "times"))
            {
                return unit.Number;
            }
        }

        return null;
    }

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
