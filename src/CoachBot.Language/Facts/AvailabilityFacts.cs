using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>On which days and between which hours there is time, and how often.</summary>
internal static class AvailabilityFacts
{
    public static Slots Fill(Message message, Slots slots)
    {
        if (!message.Has(Intent.SetAvailability))
        {
            return slots;
        }

        var said = DaysNamed.DaysSaid(message, Intent.SetAvailability);
        var (before, after) = Hours(message);
        slots = slots with { SessionsWanted = SessionsWanted(message), NotBefore = before, NotAfter = after };
        var denied = new List<IsoDayOfWeek>();
        for (var i = 0; i < message.Count; i++)
        {
            if ((message.Denied(i) || Excluded(message, i)) && (message.Intents.Count == 1 || message.ClauseSpeaksOf(i, Intent.SetAvailability)))
            {
                if (message.Kind(i) == UnitKind.Day)
                {
                    DaysNamed.AddOnce(denied, message.Units[i].Day);
                }
                else if (message.Word(i) is "weekend" or "weekends")
                {
                    Array.ForEach(DaysNamed.Weekend, day => DaysNamed.AddOnce(denied, day));
                }
                else if (message.Word(i) is "weekday" or "weekdays")
                {
                    Array.ForEach(DaysNamed.Weekdays, day => DaysNamed.AddOnce(denied, day));
                }
            }
        }

        if (said.Count == 1 && denied.Count == 0 && message.Units.Any(unit => unit is { Kind: UnitKind.Duration, Measure: "min" or "hour" }) && !message.Says("free", "available", "can", "could", "train"))
        {
            // "Only 10 minutes on Fridays": of that day, which takes none of the others.
            said.Clear();
        }

        said.RemoveAll(denied.Contains);
        var open = denied.Count > 0 && said.Count == 0 ? [.. DaysNamed.Weekdays.Concat(DaysNamed.Weekend).Where(day => !denied.Contains(day))] : said;
        slots = denied.Count > 0 && said.Count == 0 ? slots with { DaysBarred = denied } : slots;
        return open.Count > 0 && !(open.Count == 7 && denied.Count == 0 && slots.SessionsWanted is not null) ? slots with { AvailableDays = open } : slots;
    }

    private static bool Excluded(Message message, int i) =>
        message.Before(i, 4, "except", "but", "apart", "bar", "besides", "excluding", "avoid", "busy", "working") && !message.Before(i, 2, "only", "free")
        || (message.Kind(i) == UnitKind.Day || message.Word(i) is "weekend" or "weekends" or "weekdays") && (message.After(i, 3, "out", "busy", "impossible", "bad", "unavailable", "off") || message.Word(i + 2) is "no" && message.Word(i + 1) != "but" || message.Word(i + 2) is "full" or "booked" or "taken" || NotBehind(message, i));

    /// <summary>"Friday is not possible"; in "Friday but not before 7" and "Friday, not Monday" the denial is of something else.</summary>
    private static bool NotBehind(Message message, int i)
    {
        for (var j = i + 1; j < message.Count && j <= i + 4 && message.Units[j].Before < Boundary.Stop; j++)
        {
            if (message.Kind(j) == UnitKind.Day && message.Word(j - 1) is "and" or "or")
            {
                return NotBehind(message, j);
            }

            if (message.Word(j) is "but" or "though" or "just" || message.Kind(j) == UnitKind.Day)
            {
                return false;
            }

            if (message.Word(j) == "not")
            {
                return !Bounds(message.Word(j + 1)) && message.Kind(j + 1) is not (UnitKind.Day or UnitKind.TimeOfDay or UnitKind.Time);
            }
        }

        return false;
    }

    private static bool Bounds(string word) => word is "before" or "after" or "until" or "till" or "til" or "earlier" or "later";

    private static (LocalTime? NotBefore, LocalTime? NotAfter) Hours(Message message)
    {
        LocalTime? notBefore = null;
        LocalTime? notAfter = null;
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (message.Intents.Count > 1 && !message.ClauseSpeaksOf(i, Intent.SetAvailability))
            {
                continue;
            }

            var bare = unit.Kind == UnitKind.Number && unit.Number is >= 4 and <= 22 && (message.Word(i - 1) is "before" or "after" || message.Word(i - 1) == "at" && Door(message, i) is not null) && message.At(i + 1)?.Value("unit") is null;
            if (unit.Kind == UnitKind.Time || bare)
            {
                var time = bare ? new LocalTime((int)unit.Number, 0) : DaysNamed.HalfOfDay(message, i);
                unit = bare ? unit with { Vague = true } : unit;
                if (message.Kind(i - 2) == UnitKind.Time && message.Word(i - 1) is "and" or "to" or "-" or "until" or "till" or "y" && message.Before(i - 2, 2, "between", "from", "entre", "de"))
                {
                    // "Between 6 and 7.30".
                    (notBefore, notAfter) = (DaysNamed.HalfOfDay(message, i - 2), time);
                }
                else if (Door(message, i) is { } opens)
                {
                    notBefore = opens ? time : notBefore;
                    notAfter = opens ? notAfter : unit.Vague && time.Hour < 12 ? time.PlusHours(12) : time;
                }
                else if (message.Before(i, 2, "after", "from", "earliest", "partir"))
                {
                    if (Not(message, i))
                    {
                        notAfter = time;
                    }
                    else
                    {
                        notBefore = Evening(unit, time);
                    }
                }
                else if (message.Before(i, 2, "before", "antes", "until", "till", "til", "by", "latest"))
                {
                    if (Not(message, i))
                    {
                        notBefore = time;
                    }
                    else
                    {
                        notAfter = time;
                    }
                }
            }
            else if (unit.Kind == UnitKind.TimeOfDay && unit.Word.Length == 0 && unit.Vague)
            {
                (notBefore, notAfter) = unit.Time!.Value.Hour >= 12 ? (unit.Time, notAfter) : (notBefore, unit.Time);
            }
        }

        return (notBefore, notAfter);
    }

    private static bool Not(Message message, int i) => message.Denied(i) || message.Before(i, 3, "not", "never", "no", "except", "nothing");

    /// <summary>"The gym shuts at 9", "el gimnasio abre a las 7": whether it opens then; null where no such thing is said.</summary>
    private static bool? Door(Message message, int i) =>
        !message.Units.Any(unit => unit.Is("gym")) ? null
        : message.Before(i, 4, "opens", "open", "abre", "abren") ? true
        : message.Before(i, 4, "shuts", "shut", "closes", "close", "cierra", "cierran") ? false
        : null;

    /// <summary>"free after 6" is the evening; "after 6 in the morning" says otherwise.</summary>
    private static LocalTime Evening(Unit unit, LocalTime time) => unit.Vague && time.Hour is >= 5 and <= 8 ? time.PlusHours(12) : time;

    private static int? SessionsWanted(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var count = message.Word(i) switch
            {
                "once" => 1,
                "twice" => 2,
                "thrice" => 3,
                "single" when message.After(i, 3, "session", "workout", "lift") => 1,
                _ => message.Units[i] is { Kind: UnitKind.Number, Number: >= 1 and <= 7 } unit ? (int)(double.IsNaN(unit.High) ? unit.Number : unit.High) : WeekFacts.DaysCounted(message, i),
            };
            if (count > 0 && (message.Word(i) is "once" or "twice" or "thrice" or "single" || message.Kind(i) == UnitKind.Duration && !message.After(i, 2, "ago", "off", "away") && !message.Before(i, 3, "run", "running", "in") || message.After(i, 3, "sessions", "session", "times", "x", "days", "lifts", "workouts") || message.At(i + 1)?.Value("unit") == "day" || message.Word(i + 1) is "a" or "per"))
            {
                return count;
            }
        }

        return null;
    }
}
