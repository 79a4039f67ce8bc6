using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>The days and times of what is asked for: which session, from when to when, at what hour, on which days.</summary>
internal static class DayFacts
{
    private static readonly IsoDayOfWeek[] Weekdays = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];
    private static readonly IsoDayOfWeek[] Weekend = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    public static Slots Fill(Message message, Slots slots)
    {
        slots = Moves(message, slots);
        slots = Away(message, slots);
        slots = Reminders(message, slots);
        slots = Availability(message, slots);
        return Single(message, slots);
    }

    private static List<int> Dates(Message message, Intent intent)
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

    private static Slots Moves(Message message, Slots slots)
    {
        if (message.Has(Intent.SwapSessions))
        {
            var days = Dates(message, Intent.SwapSessions);
            return days.Count < 2 ? slots : slots with { FromDate = message.DateOf(message.Units[days[0]]), ToDate = message.DateOf(message.Units[days[1]]) };
        }

        if (!message.Has(Intent.MoveSession))
        {
            return slots;
        }

        var dates = Dates(message, Intent.MoveSession);
        var to = dates.FindLast(i => message.Before(i, 3, "to", "til", "till", "until", "on", "for", "onto", "into") && !message.Denied(i) && !message.Before(i, 2, "from"));
        if (dates.Count == 0)
        {
            return slots with { Time = TimeSaid(message) };
        }

        if (dates.Count == 1 && DaysLater(message) is { } later && message.DateOf(message.Units[dates[0]]) is { } moved)
        {
            // "push tomorrow's back a day"
            return slots with { FromDate = moved, ToDate = moved.PlusDays(later) };
        }

        if (dates.Count == 2 && !dates.Contains(to) && dates.TrueForAll(i => !message.Denied(i)))
        {
            // "today's session tomorrow": the one named first is what is moved.
            return slots with { FromDate = message.DateOf(message.Units[dates[0]]), ToDate = message.DateOf(message.Units[dates[1]]), Time = TimeSaid(message) };
        }

        if (dates.Count == 1 || to == 0 && !dates.Contains(0))
        {
            var only = dates.FindLast(i => !message.Denied(i));
            only = dates.Count > 0 && !dates.Contains(only) ? dates[0] : only;
            var isSource = message.Before(only, 2, "from") || message.Denied(only);
            var date = message.DateOf(message.Units[only]);
            return (isSource ? slots with { FromDate = date } : slots with { ToDate = date }) with { Time = TimeSaid(message) };
        }

        var from = dates.Find(i => i != to && (message.Before(i, 2, "from") || message.Denied(i) || message.Before(i, 2, "of") && message.Before(i, 3, "instead")));
        var source = dates.Contains(from) && from != to ? from : dates.First(i => i != to);
        return slots with { FromDate = message.DateOf(message.Units[source]), ToDate = message.DateOf(message.Units[to]), Time = TimeSaid(message) };
    }

    /// <summary>"back a day", "forward two days"; null when nothing of the kind is said.</summary>
    private static int? DaysLater(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Word(i) is "back" or "forward" or "on" && message.At(i + 1) is { } next)
            {
                var count = next is { Kind: UnitKind.Duration, Measure: "day" } ? (int)Math.Round(next.Number / (24 * 60)) : next.Word is "a" or "one" && message.At(i + 2)?.Value("unit") == "day" ? 1 : 0;
                if (count is > 0 and < 15)
                {
                    return message.Word(i) == "forward" && message.Says("bring", "pull") ? -count : count;
                }
            }
        }

        return null;
    }

    private static Slots Away(Message message, Slots slots)
    {
        if (!message.Has(Intent.Travel))
        {
            return slots;
        }

        LocalDate? from = null;
        LocalDate? until = null;
        foreach (var i in Dates(message, Intent.Travel))
        {
            var unit = message.Units[i];
            var date = message.DateOf(unit)!.Value;
            if (unit.Until is { } last)
            {
                (from, until) = (from ?? (date < message.Today ? message.Today : date), until ?? last);
            }
            else if (message.Word(i - 1) is "to" or "-" or "through" or "thru" || message.Before(i, 2, "until", "till", "til", "by") || message.Before(i, 3, "back", "return", "returning", "home"))
            {
                until = from is { } start && date < start ? date.PlusDays(7) : date;
            }
            else if (from is null)
            {
                from = date;
            }
            else
            {
                until ??= date < from ? date.PlusDays(7) : date;
            }
        }

        var span = message.Units.FirstOrDefault(unit => unit is { Kind: UnitKind.Duration, Measure: "day" or "week" });
        if (span is not null && until is null && from is not null)
        {
            until = from.Value.PlusDays((int)Math.Round(span.Number / (24 * 60)) - 1);
        }
        else if (span is not null && from is null && until is null)
        {
            from = message.Today;
            until = message.Today.PlusDays((int)Math.Round(span.Number / (24 * 60)) - 1);
        }

        return slots with { FromDate = from, UntilDate = until };
    }

    private static Slots Reminders(Message message, Slots slots)
    {
        if (message.Has(Intent.SetReminder))
        {
            var days = DaysSaid(message, Intent.SetReminder);
            return slots with { Time = TimeSaid(message, Intent.SetReminder), Days = days.Count > 0 ? days : null, Date = days.Count == 0 ? OneDate(message, Intent.SetReminder) : null };
        }

        if (!message.HasAny(Intent.MuteReminders, Intent.StopReminders))
        {
            return slots;
        }

        foreach (var i in Dates(message, message.Has(Intent.MuteReminders) ? Intent.MuteReminders : Intent.StopReminders))
        {
            var unit = message.Units[i];
            var date = message.DateOf(unit)!.Value;
            if (message.Before(i, 2, "on") && unit.Kind == UnitKind.Day)
            {
                slots = slots with { Days = [.. slots.Days ?? [], unit.Day] };
            }
            else
            {
                slots = slots with { UntilDate = unit.Until is { } last ? message.Before(i, 2, "until", "till", "til") ? date : last : date };
            }
        }

        var span = message.Units.FirstOrDefault(unit => unit is { Kind: UnitKind.Duration, Measure: "day" or "week" or "month" });
        return span is not null && slots.UntilDate is null ? slots with { UntilDate = message.Today.PlusDays((int)Math.Round(span.Number / (24 * 60))) } : slots;
    }

    private static LocalDate? OneDate(Message message, Intent intent)
    {
        var dates = Dates(message, intent);
        return dates.Count > 0 ? message.DateOf(message.Units[dates[0]]) : null;
    }

    private static List<IsoDayOfWeek> DaysSaid(Message message, Intent intent)
    {
        var days = new List<IsoDayOfWeek>();
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Denied(i) || message.Intents.Count > 1 && !message.ClauseSpeaksOf(i, intent) && !Continues(message, i, intent))
            {
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
            else if (message.Word(i) is "weekday" or "weekdays")
            {
                Array.ForEach(Weekdays, day => AddOnce(days, day));
            }
            else if (message.Units[i].Measure == "weekend" && message.Units[i].Kind == UnitKind.Date && message.Word(i) == "weekend" || message.Word(i) == "weekends")
            {
                Array.ForEach(Weekend, day => AddOnce(days, day));
            }
            else if (message.Word(i) is "daily" or "everyday" || message.Word(i) is "every" or "each" or "any" or "all" && (message.At(i + 1)?.Value("unit") == "day" || message.At(i + 1)?.Kind == UnitKind.TimeOfDay))
            {
                foreach (var day in (ReadOnlySpan<IsoDayOfWeek>)[.. Weekdays, .. Weekend])
                {
                    AddOnce(days, day);
                }
            }
        }

        return days;
    }

    /// <summary>"… tue, thu and sat": the further days of a list stand in clauses of their own.</summary>
    private static bool Continues(Message message, int i, Intent intent)
    {
        var start = message.ClauseStart(i);
        return start > 0 && message.Units[start].Before == Boundary.Comma && message.Kind(start) == UnitKind.Day && message.Kind(start - 1) == UnitKind.Day && message.ClauseSpeaksOf(start - 1, intent);
    }

    private static void AddOnce(List<IsoDayOfWeek> days, IsoDayOfWeek day)
    {
        if (!days.Contains(day))
        {
            days.Add(day);
        }
    }

    private static LocalTime? TimeSaid(Message message, Intent? intent = null)
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
    private static LocalTime HalfOfDay(Message message, int i)
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

    private static Slots Availability(Message message, Slots slots)
    {
        if (!message.Has(Intent.SetAvailability))
        {
            return slots;
        }

        var said = DaysSaid(message, Intent.SetAvailability);
        var (before, after) = Hours(message);
        slots = slots with { SessionsWanted = SessionsWanted(message), NotBefore = before, NotAfter = after };
        var denied = new List<IsoDayOfWeek>();
        for (var i = 0; i < message.Count; i++)
        {
            if ((message.Denied(i) || Excluded(message, i)) && (message.Intents.Count == 1 || message.ClauseSpeaksOf(i, Intent.SetAvailability)))
            {
                if (message.Kind(i) == UnitKind.Day)
                {
                    AddOnce(denied, message.Units[i].Day);
                }
                else if (message.Word(i) is "weekend" or "weekends")
                {
                    Array.ForEach(Weekend, day => AddOnce(denied, day));
                }
                else if (message.Word(i) is "weekday" or "weekdays")
                {
                    Array.ForEach(Weekdays, day => AddOnce(denied, day));
                }
            }
        }

        said.RemoveAll(denied.Contains);
        var open = denied.Count > 0 && said.Count == 0 ? [.. Weekdays.Concat(Weekend).Where(day => !denied.Contains(day))] : said;
        return open.Count > 0 && !(open.Count == 7 && denied.Count == 0 && slots.SessionsWanted is not null) ? slots with { AvailableDays = open } : slots;
    }

    private static bool Excluded(Message message, int i) =>
        message.Before(i, 4, "except", "but", "apart", "bar", "besides", "excluding", "avoid", "busy", "working") && !message.Before(i, 2, "only", "free")
        || message.Kind(i) == UnitKind.Day && (message.After(i, 3, "out", "busy", "impossible", "bad", "unavailable", "off") || message.Word(i + 2) is "no" or "full" or "booked" or "taken" || message.After(i, 4, "not"));

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

            var bare = unit.Kind == UnitKind.Number && unit.Number is >= 4 and <= 22 && message.Word(i - 1) is "before" or "after" && message.At(i + 1)?.Value("unit") is null;
            if (unit.Kind == UnitKind.Time || bare)
            {
                var time = bare ? new LocalTime((int)unit.Number, 0) : HalfOfDay(message, i);
                unit = bare ? unit with { Vague = true } : unit;
                if (message.Before(i, 2, "after", "from", "earliest"))
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
                else if (message.Before(i, 2, "before", "until", "till", "til", "by", "latest"))
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

    private static bool Not(Message message, int i) => message.Denied(i) || message.Before(i, 3, "not", "never", "no");

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
                _ => message.Units[i] is { Kind: UnitKind.Number, Number: >= 1 and <= 7 } unit ? (int)(double.IsNaN(unit.High) ? unit.Number : unit.High) : 0,
            };
            if (count > 0 && (message.Word(i) is "once" or "twice" or "thrice" || message.After(i, 3, "sessions", "session", "times", "x", "days", "lifts", "workouts") || message.At(i + 1)?.Value("unit") == "day" || message.Word(i + 1) is "a" or "per"))
            {
                return count;
            }
        }

        return null;
    }

    private static Slots Single(Message message, Slots slots)
    {
        var done = message.HasAny(Intent.CompleteSession, Intent.LogSets);
        Intent? about = message.Has(Intent.SkipSession) ? Intent.SkipSession : message.Has(Intent.CompleteSession) ? Intent.CompleteSession : message.Has(Intent.LogSets) ? Intent.LogSets
            : message.Has(Intent.ShowDay) ? Intent.ShowDay : message.Has(Intent.ShowWeek) ? Intent.ShowWeek : null;
        if (about is not { } intent || slots.Date is not null)
        {
            return slots;
        }

        foreach (var i in Dates(message, intent))
        {
            var unit = message.Units[i];
            if (message.Denied(i) && intent is Intent.ShowDay)
            {
                continue;
            }

            return slots with { Date = message.DateOf(unit, back: done || intent == Intent.SkipSession && message.Says("skipped", "missed", "did") && unit.Kind == UnitKind.Day) };
        }

        return slots;
    }
}
