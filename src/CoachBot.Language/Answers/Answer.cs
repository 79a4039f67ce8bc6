using CoachBot.Language.Entities;
using CoachBot.Language.Facts;
using CoachBot.Language.Intents;
using CoachBot.Language.Text;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using NodaTime;

namespace CoachBot.Language.Answers;

/// <summary>Reads a message as the answer to the open question where it can be one: "2" after "how sore?".</summary>
internal static class Answer
{
    public static Reading Complete(Reading reading, Message message, Expecting expecting) => expecting switch
    {
        Expecting.Number => Number(reading, message),
        Expecting.Score => Score(reading, message),
        Expecting.Date => Date(reading, message),
        Expecting.Time => Time(reading, message),
        Expecting.Days => Days(reading, message),
        Expecting.Site => Site(reading, message),
        Expecting.Kind => Kind(reading, message),
        Expecting.Equipment => Equipment(reading, message),
        Expecting.YesNo => Scored(reading, message),
        _ => reading,
    };

    private static Reading With(Reading reading, Slots slots, Intent intent)
    {
        // What was asked for is answered; a bare answer that reads as nothing else is not out of scope.
        List<IntentScore> intents = [new IntentScore(intent, 0.95), .. reading.Intents.Where(score => score.Name != intent && score.Name is not (Intent.OutOfScope or Intent.Maybe))];
        return reading with { Intents = intents, Slots = slots };
    }

    private static bool Short(Message message) => message.Count <= 6;

    private static Reading Number(Reading reading, Message message)
    {
        if (reading.Slots.Minutes is not null)
        {
            // "I only have 15 minutes" is how long a session may be when that was asked.
            return reading.Has(Intent.RebuildToday) && !message.Says("today", "now", "tonight") ? With(Without(reading, Intent.RebuildToday), reading.Slots, Intent.SetMinutes) : reading;
        }

        if (message.Count <= MostOfSpans && SpanOf(message) is { } span)
        {
            return With(Without(reading, Intent.SetReminder, Intent.SetAvailability), reading.Slots with { Minutes = span, Time = null, NotBefore = null, NotAfter = null }, Intent.SetMinutes);
        }

        if (message.Units is [{ Kind: UnitKind.Number, Number: >= 1 and <= 14 } many, { Word: "runs" or "run" }, ..] && Short(message))
        {
            return With(Without(reading, Intent.SetAge), reading.Slots with { RunsPerWeek = (int)many.Number, Age = null }, Intent.SetRunWeek);
        }

        var unit = message.Units.LastOrDefault(one => one.Kind == UnitKind.Number);
        if (unit is null || !Short(message) || !Fillers.OnlyAround(message, UnitKind.Number))
        {
            return reading;
        }

        // "20-30": the most of it, and no age.
        return double.IsNaN(unit.High)
            ? reading with { Slots = reading.Slots with { Minutes = (int)unit.Number, Age = (int)unit.Number } }
            : With(Without(reading, Intent.SetAge, Intent.No), reading.Slots with { Minutes = (int)unit.High, Age = null }, Intent.SetMinutes);
    }

    private const int MostOfSpans = 12;

    /// <summary>"I can train thirty minutes in the evening", "45 min on weekdays, an hour at the weekend": the least of them, which fits every day.</summary>
    private static int? SpanOf(Message message)
    {
        var spans = message.Units.Where((unit, i) => unit is { Kind: UnitKind.Duration, Measure: "min" or "hour", Number: >= 5 and <= 240 } && !message.Denied(i)).ToList();
        return spans.Count == 0 || message.Says("run", "runs", "running", "slept", "sleep", "long", "commute") ? null : (int)Math.Round(spans.Min(unit => double.IsNaN(unit.High) ? unit.Number : unit.High));
    }

    private static Reading Without(Reading reading, params IReadOnlyList<Intent> intents) =>
        reading with { Intents = [.. reading.Intents.Where(score => !intents.Contains(score.Name))] };

    private static Reading Score(Reading reading, Message message)
    {
        var unit = message.Units.FirstOrDefault(one => one.Kind == UnitKind.Score) ?? message.Units.Where((one, i) => one.Kind == UnitKind.Number && one.Number is >= 0 and <= 10 && !Stands(message, i)).FirstOrDefault();
        return (unit is null ? ScoreWords.Of(message) : (int)Math.Round(double.IsNaN(unit.High) ? unit.Number : unit.High)) is not { } score || reading.Intents.Any(other => other.Confidence >= Reading.SureEnough && unit is null && IntentList.Acts(other.Name))
            ? reading
            : With(Without(reading, Intent.SetAge, Intent.Yes, Intent.No, Intent.Greet, Intent.Repeat, Intent.ReportIllness), reading.Slots with { Score = score, Age = null }, Intent.ReportSoreness);
    }

    /// <summary>"The left one" is no score: the word stands for the leg.</summary>
    private static bool Stands(Message message, int i) =>
        message.Units[i].Word == "one" && ((i > 0 && message.Units[i].Before == Boundary.None && !Measuring.Contains(message.Word(i - 1))) || (i + 1 < message.Units.Count && !GoingOn.Contains(message.Word(i + 1))));

    /// <summary>What may stand before a "one" that is a number: "the left one" and "nice one" are none.</summary>
    private static readonly HashSet<string> Measuring = new(StringComparer.Ordinal)
    {
        "a", "about", "maybe", "just", "like", "only", "say", "around", "is", "was", "it's", "its", "or", "to", "probably", "perhaps", "barely", "roughly",
    };

    /// <summary>… and behind it: "one sec" is none.</summary>
    private static readonly HashSet<string> GoingOn = new(StringComparer.Ordinal)
    {
        "or", "to", "out", "maybe", "now", "today", "at", "though", "please", "max", "tops", "i", "if", "really", "only", "and", "but", "form",
    };

    private static Reading Date(Reading reading, Message message)
    {
        if (reading.Slots.RaceDate is not null || reading.Slots.ToDate is not null)
        {
            return reading;
        }

        var unit = message.Units.FirstOrDefault(one => one.Kind is UnitKind.Date or UnitKind.Day);
        if (unit?.Measure == Calendar.InMonth)
        {
            // Only the month is no day: it is asked for, and none is made up.
            return reading with { Slots = reading.Slots with { Date = null }, Ask = [.. reading.Ask.Where(ask => ask != "raceDate"), "raceDate"] };
        }

        if (unit is not null)
        {
            return reading.Slots.Date is not null ? reading : reading with { Slots = reading.Slots with { Date = message.DateOf(unit) } };
        }

        // "8 weeks": from now.
        var span = message.Units.FirstOrDefault(one => one is { Kind: UnitKind.Duration, Measure: "day" or "week" or "month" });
        return span is null || !Short(message) || reading.Slots.Date is not null
            ? reading
            : reading with { Slots = reading.Slots with { Date = message.Today.PlusDays((int)Math.Round(span.Number / (24 * 60))) }, Ask = span.Measure == "day" ? reading.Ask : [.. reading.Ask, "raceDate"] };
    }

    private static Reading Time(Reading reading, Message message)
    {
        if (reading.Slots.Time is not null)
        {
            return reading;
        }

        var unit = message.Units.FirstOrDefault(one => one.Kind == UnitKind.Time) ?? message.Units.FirstOrDefault(one => one.Kind == UnitKind.TimeOfDay);
        if (unit?.Time is { } time)
        {
            return With(reading, reading.Slots with { Time = time }, Intent.SetReminder);
        }

        var hour = message.Units.FirstOrDefault(one => one.Kind == UnitKind.Number && one.Number is >= 0 and < 24 && one.Number == Math.Floor(one.Number));
        return hour is null || !Short(message) ? reading : With(reading, reading.Slots with { Time = new LocalTime(hour.Number is >= 1 and <= 4 ? (int)hour.Number + 12 : (int)hour.Number, 0) }, Intent.SetReminder);
    }

    private static Reading Days(Reading reading, Message message)
    {
        if (reading.Slots.RunDays is not null)
        {
            // "None really hard, long one is sat" tells of runs, not of a session.
            return Without(reading, Intent.TooHard, Intent.TooEasy);
        }

        var days = DaysNamed.DaysSaid(message, null);
        if (days.Count > 0 && message.Units.Any(one => one.Is("runKind") || one.Word is "long" or "run" or "runs" or "jog"))
        {
            // "Tuesdays and thursdays, plus a long one at the weekend": runs; which day of the weekend is to be asked.
            var open = message.Units.Any(one => one.Measure == "weekend" || one.Word is "weekend" or "weekends");
            return With(Without(reading, Intent.SetAvailability), reading.Slots with { RunDays = [.. days.Select(day => new RunDaySlot(day, null))], AvailableDays = null }, Intent.SetRunWeek) with { Ask = open ? [.. reading.Ask, "longRunDay"] : reading.Ask };
        }

        if (reading.Slots.AvailableDays is { } said && days.TrueForAll(said.Contains))
        {
            return reading with { Slots = reading.Slots with { Days = reading.Slots.Days ?? said } };
        }

        return reading.Slots.Days is not null || days.Count == 0
            ? reading
            : With(reading, reading.Slots with { AvailableDays = days, Days = days }, Intent.SetAvailability);
    }

    /// <summary>"Any of these?" – "3": how much it hurts, said before it was asked.</summary>
    private static Reading Scored(Reading reading, Message message) =>
        message.Units.Where(unit => unit.Kind == UnitKind.Number).ToList() is [{ Number: >= 0 and <= 10 } only] && only.Number == Math.Floor(only.Number) && Fillers.OnlyAround(message, UnitKind.Number)
            ? Without(reading, Intent.SetAge) with { Slots = reading.Slots with { Score = (int)only.Number, Age = null } }
            : reading;

    private static Reading Site(Reading reading, Message message)
    {
        var value = message.Units.Select(one => one.Value("site")).FirstOrDefault(one => one is not null);
        var side = message.Units.Select(one => one.Value("side")).FirstOrDefault(one => one is not null);
        return value is null ? reading : With(reading, reading.Slots with
        {
            Site = reading.Slots.Site ?? Enum.Parse<BodySite>(value, ignoreCase: true),
            Side = reading.Slots.Side ?? (side is null ? null : Enum.Parse<Side>(side, ignoreCase: true)),
        }, Intent.ReportSoreness);
    }

    private static Reading Kind(Reading reading, Message message)
    {
        SorenessKind? kind = reading.Slots.Kind ?? (
            message.Says("muscle", "muscles", "muscular", "doms", "sore", "ache", "achy", "stiff", "tight", "dull") ? SorenessKind.Muscle
            : message.Says("joint", "joints") ? SorenessKind.Joint
            : message.Says("tendon", "tendons") ? SorenessKind.Tendon
            : message.Says("sharp", "stabbing") ? SorenessKind.Sharp
            : message.Says("bone", "bony") ? SorenessKind.Bone
            : message.Says("unsure", "know", "idea", "dunno", "sure", "maybe") ? SorenessKind.Unknown
            : null);
        return kind is null ? reading : With(reading, reading.Slots with { Kind = kind }, Intent.ReportSoreness);
    }

    /// <summary>"School weight room", "I don't have any": what there is, however it is put.</summary>
    private static Reading Equipment(Reading reading, Message message) => reading.Slots switch
    {
        { Equipment: not null } => reading,
        { EquipmentGone: null } when KitFacts.Equipment(message) is { } named => With(reading, reading.Slots with { Equipment = named }, Intent.SetEquipment),
        _ when message.Says("none", "nothing", "no", "nope", "bodyweight") || Short(message) && message.Says("not") && message.Says("have", "got")
            => With(reading, reading.Slots with { Equipment = [new EquipmentSlot(EquipmentKind.None)] }, Intent.SetEquipment),
        _ => reading,
    };
}
