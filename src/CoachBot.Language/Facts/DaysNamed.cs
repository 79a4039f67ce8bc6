using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>The days and times that a message names for one of its intents.</summary>
internal static class DaysNamed
{
    public static readonly IsoDayOfWeek[] Weekdays = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];
    public static readonly IsoDayOfWeek[] Weekend = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    public static List<int> Dates(Message message, Intent intent)
    {
        var found = new List<int>();
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Kind(i) is UnitKind.Date or UnitKind.Day && (message.Intents.Count == 1 || message.ClauseSpeaksOf(i, intent)))
            {
                found.Add(i);
            }
        }

        return found;
    }

    public static LocalDate? OneDate(Message message, Intent intent)
    {
        var dates = Dates(message, intent);
        return dates.Count > 0 ? message.DateOf(message.Units[dates[0]]) : null;
    }

    /// <param name="intent">What the days are said for; null: for whatever is asked.</param>
    public static List<IsoDayOfWeek> DaysSaid(Message message, Intent? intent)
    {
        var days = new List<IsoDayOfWeek>();
        var left = new List<IsoDayOfWeek>();
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Denied(i) || intent is { } wanted && message.Intents.Count > 1 && !message.ClauseSpeaksOf(i, wanted) && !Continues(message, i, wanted))
            {
                continue;
            }

            if (intent is null or Intent.SetAvailability && message.Kind(i) == UnitKind.Day && (Excepted(message, i) || Activities.AreOther(message, i)))
            {
                left.Add(message.Units[i].Day);
                continue;
            }

            if (message.Kind(i) == UnitKind.Day)
            {
                // "mon to fri", "mon-fri"
                if (days.Count > 0 && (message.Word(i - 1) is "to" or "-" or "through" or "thru" or "till" && message.Kind(i - 2) == UnitKind.Day || message.Kind(i - 1) == UnitKind.Day && message.Units[i].Dashed))
                {
                    for (var day = days[^1]; day != message.Units[i].Day;)
                    {
                        day = day == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : day + 1;
                        AddOnce(days, day);
                    }
                }

                AddOnce(days, message.Units[i].Day);
            }
            else if (Several(message, i) is { } several && !(intent is null && message.Word(i) == "weekend"))
            {
                Array.ForEach(several, day => AddOnce(days, day));
            }
        }

        days.RemoveAll(left.Contains);
        return days;
    }

    /// <summary>"Weekdays", "the weekend", "every day": more than one day by one name; null where none stands.</summary>
    public static IsoDayOfWeek[]? Several(Message message, int i) =>
        message.Word(i) is "weekday" or "weekdays" ? Weekdays
        : message.Units[i].Measure == "weekend" && message.Units[i].Kind == UnitKind.Date && message.Word(i) == "weekend" || message.Word(i) == "weekends" ? Weekend
        : message.Word(i) is "daily" or "everyday" || message.Word(i) is "every" or "each" or "any" or "all" && (message.At(i + 1)?.Value("unit") == "day" || message.At(i + 1)?.Kind == UnitKind.TimeOfDay) ? [.. Weekdays, .. Weekend]
        : null;

    /// <summary>"Every day but Monday and Friday"; in "every day but Monday, Saturday long" the Saturday is spoken of anew.</summary>
    public static bool Excepted(Message message, int i)
    {
        if (Enumerable.Range(i, message.ClauseEnd(i) - i + 1).Any(j => message.Units[j].Is("runKind")))
        {
            return false;
        }

        for (var j = i - 1; j > 0; j--)
        {
            if (message.Word(j) is "except" or "but" or "bar" or "besides" or "excluding" or "minus" or "apart" or "save")
            {
                return Enumerable.Range(0, j).Any(k => Several(message, k) is not null);
            }

            if (message.Kind(j) != UnitKind.Day && message.Word(j) is not ("and" or "or" or "the" or "for" or "from" or "on"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"… tue, thu and sat": the further days of a list stand in clauses of their own.</summary>
    private static bool Continues(Message message, int i, Intent intent)
    {
        var start = message.ClauseStart(i);
        return start > 0 && message.Units[start].Before == Boundary.Comma && message.Kind(start) == UnitKind.Day && message.Kind(start - 1) == UnitKind.Day && message.ClauseSpeaksOf(start - 1, intent);
    }

    public static void AddOnce(List<IsoDayOfWeek> days, IsoDayOfWeek day)
    {
        if (!days.Contains(day))
        {
            days.Add(day);
        }
    }

    public static LocalTime? TimeSaid(Message message, Intent? intent = null)
    {
        LocalTime? part = null;
        for (var i = 0; i < message.Count; i++)
        {
            if (intent is { } wanted && message.Intents.Count > 1 && !message.ClauseSpeaksOf(i, wanted))
            {
                continue;
            }

            if (message.Kind(i) == UnitKind.Time)
            {
                return HalfOfDay(message, i);
            }

            if (message.Kind(i) == UnitKind.TimeOfDay)
            {
                part ??= message.Units[i].Time;
            }
        }

        return part ?? (message.Units.Any(unit => unit.Measure == "tonight") ? new LocalTime(18, 0) : null);
    }

    /// <summary>"6ish in the evening", "half six after work": another word says which half of the day.</summary>
    public static LocalTime HalfOfDay(Message message, int i)
    {
        var time = message.Units[i].Time!.Value;
        if (!message.Units[i].Vague || time.Hour >= 12)
        {
            return time;
        }

        for (var j = Math.Max(message.SentenceStart(i), i - 4); j <= Math.Min(message.SentenceEnd(i), i + 4); j++)
        {
            if (message.Kind(j) == UnitKind.TimeOfDay && message.Units[j].Time!.Value.Hour >= 12 || message.Units[j].Measure == "tonight")
            {
                return time.PlusHours(12);
            }
        }

        return time;
    }
}
