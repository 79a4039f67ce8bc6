using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>The run week: which day carries which run, how far and how often in a week, how fast.</summary>
internal static class WeekFacts
{
    public static Slots Fill(Message message, Slots slots, List<string> ask)
    {
        if (!message.Has(Intent.SetRunWeek))
        {
            return slots;
        }

        var days = RunDays(message);
        if (days.Count > 1 && days.Exists(day => day.Kind is null) && !days.Exists(day => day.Kind == DayKind.Hard))
        {
            ask.Add("hardRuns");
        }

        return slots with
        {
            RunDays = days.Count > 0 ? days : null,
            WeeklyDistanceMetres = WeeklyDistance(message),
            RunsPerWeek = days.Count > 2 ? null : RunsPerWeek(message),
            PaceSecondsPerKm = Pace(message),
        };
    }

    /// <summary>"Hold 5:20 per km", "easy runs at 6:00/km".</summary>
    public static double? Pace(Message message) => message.Units.FirstOrDefault(unit => unit.Kind == UnitKind.Pace) is { } pace ? Math.Round(pace.Number, 1) : null;

    /// <summary>"50k a week", "40 miles per week", "weekly mileage 60".</summary>
    public static bool PerWeek(Message message, int i) => AWeek(message, i + 1) || message.Before(i, 5, "weekly", "mileage", "volume");

    /// <summary>"a week", "per week", "weekly", "/wk" at a place.</summary>
    private static bool AWeek(Message message, int i) =>
        message.Word(i) is "a" or "per" or "each" or "every" or "/" or "the" or "in" && message.At(i + 1)?.Value("unit") == "week"
        || message.Word(i) is "weekly"
        || message.At(i)?.Value("unit") == "week"
        || message.At(i) is { Measure: "week", Until: not null };

    private static bool AWeekWithin(Message message, int from, int to)
    {
        while (from <= to && !AWeek(message, from))
        {
            from++;
        }

        return from <= to;
    }

    private static double? WeeklyDistance(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit.Kind == UnitKind.Distance && PerWeek(message, i))
            {
                return Math.Round(double.IsNaN(unit.High) ? unit.Number : (unit.Number + unit.High) / 2, 1);
            }

            // "4 times a week, about 45 km": the week has been named.
            if (unit is { Kind: UnitKind.Distance, Number: >= 15_000 } && (message.Before(i, 2, "about", "around", "total", "say", "approximately", "averaging") || message.After(i, 3, "total", "altogether", "together", "overall")) && RunsPerWeek(message) is not null && message.Units.All(other => other.Kind != UnitKind.Day))
            {
                return Math.Round(unit.Number, 1);
            }

            if (unit.Kind == UnitKind.Number && PerWeek(message, i) && message.Before(i, 5, "mileage"))
            {
                return Math.Round(Distance.FromMiles(unit.Number).Metres, 1);
            }
        }

        return null;
    }

    private static int? RunsPerWeek(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var count = message.Word(i) switch
            {
                "once" => 1,
                "twice" => 2,
                "thrice" => 3,
                _ => message.Units[i] is { Kind: UnitKind.Number, Number: >= 1 and <= 14 } unit ? (int)unit.Number : DaysCounted(message, i),
            };
            var next = message.Word(i + 1);
            if (count > 0 && message.Kind(i) == UnitKind.Duration && message.Before(i, 4, "run", "running", "runs", "jog", "jogging", "go", "out") && !message.After(i, 4, "ago", "in", "strength", "lifting", "gym", "weights"))
            {
                // "I run 4 days": of a week, whether it is said or not.
                return count;
            }

            if (count > 0 && (message.Kind(i) == UnitKind.Duration || next is "times" or "x" or "runs" or "run" or "days" or "a" or "per" or "every" or "each" || message.At(i + 1)?.Value("unit") == "day")
                && (next is "runs" or "run" || AWeekWithin(message, i + 1, i + 4) || AWeekWithin(message, Math.Max(0, i - 4), i - 1))
                && !message.After(i, 4, "strength", "lifting", "gym", "weights"))
            {
                return count;
            }

            if (message.Word(i) == "every" && message.At(i + 1)?.Value("unit") == "day" && message.Before(i, 4, "run", "running", "runs", "jog"))
            {
                return 7;
            }
        }

        return null;
    }

    /// <summary>"5 days": on how many of a week's; 0 where no such thing stands.</summary>
    public static int DaysCounted(Message message, int i) =>
        message.Units[i] is { Kind: UnitKind.Duration, Measure: "day", Number: <= 7 * 24 * 60 } unit ? (int)Math.Round((double.IsNaN(unit.High) ? unit.Number : unit.High) / (24 * 60)) : 0;

    private static List<RunDaySlot> RunDays(Message message)
    {
        var found = new List<RunDaySlot>();
        var left = new List<IsoDayOfWeek>();
        for (var i = 0; i < message.Count; i++)
        {
            if (DaysNamed.Several(message, i) is { } several && message.Word(i) != "weekend" && !message.Denied(i) && IsRunDay(message, i))
            {
                found.AddRange(several.Where(day => !found.Exists(other => other.Day == day)).Select(day => new RunDaySlot(day, null)));
            }
            else if (message.Kind(i) == UnitKind.Day && DaysNamed.Excepted(message, i))
            {
                left.Add(message.Units[i].Day);
            }
            else if (message.Kind(i) == UnitKind.Day && IsRunDay(message, i) && !TakenBack(message, i))
            {
                var day = message.Units[i].Day;
                for (var between = found.Count > 0 && IsRange(message, i) ? Next(found[^1].Day) : day; between != day; between = Next(between))
                {
                    found.Add(new RunDaySlot(between, null));
                }

                var slot = new RunDaySlot(day, RunKinds.Of(message, i), DistanceOf(message, i));
                var known = found.FindIndex(other => other.Day == day);
                if (known < 0)
                {
                    found.Add(slot);
                }
                else if (slot.Kind is not null || slot.Distance is not null)
                {
                    // Said twice: what came later says more.
                    found[known] = new RunDaySlot(day, slot.Kind ?? found[known].Kind, slot.Distance ?? found[known].Distance);
                }
            }
        }

        found.RemoveAll(day => left.Contains(day.Day));
        if (found.Count > 0 && found.TrueForAll(day => day.Kind == DayKind.Off) && SaysTheRest(message))
        {
            // "I don't run Tuesdays or Thursdays, all the others I do".
            found.AddRange(DaysNamed.Weekdays.Concat(DaysNamed.Weekend).Where(day => !found.Exists(off => off.Day == day)).Select(day => new RunDaySlot(day, null)).ToList());
        }

        return found;
    }

    private static bool SaysTheRest(Message message) => Enumerable.Range(0, message.Count).Any(i =>
        message.Word(i) is "others" or "resto" or "demas" or "demás" || message.Word(i) == "rest" && message.Word(i - 1) == "the" || message.Word(i) == "other" && message.At(i + 1)?.Value("unit") == "day");

    private static IsoDayOfWeek Next(IsoDayOfWeek day) => day == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : day + 1;

    /// <summary>"mon-fri", "monday to friday".</summary>
    private static bool IsRange(Message message, int i) =>
        message.Kind(i - 2) == UnitKind.Day && message.Word(i - 1) is "-" or "to" or "through" or "thru" or "till" && !message.Before(i, 4, "from", "moved", "move", "swap", "swapped", "switch", "change")
        || message.Kind(i - 1) == UnitKind.Day && message.Units[i].Dashed;

    /// <summary>"Sunday not Saturday": the other day is only named to be taken back.</summary>
    private static bool TakenBack(Message message, int i) =>
        message.Word(i - 1) == "not" && message.Units.Where((unit, j) => j != i && unit.Kind == UnitKind.Day && !message.Denied(j)).Any() && !message.Before(i, 4, "run", "running", "runs");

    /// <summary>A day of another thing said in the same breath, such as the reminder's, is no run day.</summary>
    private static bool IsRunDay(Message message, int i)
    {
        if (Activities.AreOther(message, i) || OfLifting(message, i) || AtTimes(message, i))
        {
            return false;
        }

        if (message.Intents.Count == 1)
        {
            return true;
        }

        foreach (var other in (ReadOnlySpan<Intent>)[Intent.SetReminder, Intent.MoveSession, Intent.SetAvailability, Intent.SkipSession, Intent.ShowDay, Intent.MuteReminders, Intent.SwapSessions, Intent.Travel])
        {
            if (other == Intent.SetAvailability && !SpeaksOfTime(message, i))
            {
                // "I run track, Tue Thu Sat, Sat long": days by themselves are those of the runs that are spoken of.
                continue;
            }

            if (message.Has(other) && message.ClauseSpeaksOf(i, other) && !message.ClauseSpeaksOf(i, Intent.SetRunWeek))
            {
                return false;
            }
        }

        return !(message.Has(Intent.SetGoal) && message.Before(i, 3, "race", "marathon") && !message.ClauseSpeaksOf(i, Intent.SetRunWeek));
    }

    /// <summary>"Meets some Saturdays", "competiciones algún sábado": no run of every week.</summary>
    private static bool AtTimes(Message message, int i) =>
        message.Before(i, 2, "some", "occasional", "odd", "algunos", "algun", "algún") || message.Before(i, 4, "sometimes", "occasionally", "veces") && message.Before(i, 6, "meets", "meet", "competitions", "races");

    /// <summary>"Lift Friday and run Saturday".</summary>
    private static bool OfLifting(Message message, int i) =>
        message.Before(i, 3, "lift", "lifting", "gym", "weights", "strength") && !message.Before(i, 3, "run", "runs", "running", "long", "easy", "tempo", "intervals", "hills", "then", "and", "after", "before")
        && !message.After(i, 2, "run", "runs", "long", "easy", "tempo", "intervals", "hills");

    private static bool SpeaksOfTime(Message message, int i)
    {
        for (var j = message.SentenceStart(i); j <= message.SentenceEnd(i); j++)
        {
            if (message.Kind(j) is UnitKind.TimeOfDay or UnitKind.Time || TimeWords.Contains(message.Word(j)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly HashSet<string> TimeWords = new(StringComparer.Ordinal)
    {
        "free", "available", "can", "could", "cannot", "not", "no", "never", "strength", "lift", "lifting", "gym", "weights", "train", "training", "session", "sessions", "workout", "workouts", "work", "works", "busy", "off", "out", "prefer", "best", "only", "want", "like", "would", "good", "suit", "suits", "have", "time", "except", "but",
    };

    private static Distance? DistanceOf(Message message, int i)
    {
        for (var j = Math.Max(0, i - 4); j <= i + 4 && j < message.Count; j++)
        {
            if (message.Units[j] is { Kind: UnitKind.Distance, Number: >= 1000 } unit && !PerWeek(message, j) && Nearest(message, j) == i)
            {
                return new Distance(Math.Round(unit.Number, 1));
            }
        }

        return null;
    }

    /// <summary>How many units a day may stand from its distance; a break counts as some.</summary>
    private const int Near = 5;

    /// <summary>The day that a distance belongs to: the nearest one without a break between, the one before on a tie.</summary>
    private static int Nearest(Message message, int distance)
    {
        var best = -1;
        var least = int.MaxValue;
        var (from, to) = (Math.Max(message.SentenceStart(distance), distance - Near), Math.Min(message.SentenceEnd(distance), distance + Near));
        for (var i = from; i <= to; i++)
        {
            if (message.Kind(i) == UnitKind.Day)
            {
                var far = Math.Abs(i - distance);
                for (var j = Math.Min(i, distance) + 1; j <= Math.Max(i, distance); j++)
                {
                    far += message.Units[j].Before != Boundary.None ? 3 : 0;
                }

                if (far < least)
                {
                    (best, least) = (i, far);
                }
            }
        }

        return least <= Near ? best : -1;
    }
}
