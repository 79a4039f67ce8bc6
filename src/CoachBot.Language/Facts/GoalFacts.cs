using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>The race: its name, its day, how far it is.</summary>
internal static class GoalFacts
{
    public static Slots Fill(Message message, Slots slots, List<string> ask)
    {
        if (!message.Has(Intent.SetGoal))
        {
            return slots;
        }

        var (name, at) = RaceName(message);
        var distance = RaceDistance(message);
        if (distance is null && name is null && SaysNoRace(message))
        {
            // "No race, an hour at the weekend": the day is of something else.
            return slots;
        }

        var date = RaceDay(message);
        if (date is { Vague: true })
        {
            ask.Add("raceDate");
        }

        if (date is { Measure: "weekend" })
        {
            ask.Add("raceWeekend");
        }

        if (date is { EitherOrder: true })
        {
            ask.Add("dayMonthOrder");
        }

        if (distance is null && (name is not null || message.Units.Any(unit => unit.Is("ultra"))))
        {
            ask.Add("distance");
        }

        if (name is not null && message.Units.Skip(at + 1).Take(1).FirstOrDefault() is { Kind: UnitKind.Name } next && next.Value("distance") is { } kind)
        {
            name += kind switch { "42195" => " Marathon", "21097.5" => " Half Marathon", _ => "" };
        }
        else if (name is not null && message.Word(at + 1) == "half")
        {
            name += " Half";
        }

        return slots with { RaceName = RaceTitle.InSpanish(message.Text) ?? name ?? RaceTitle.InEnglish(message.Text), RaceDate = date is null or { Measure: Calendar.InMonth } ? null : message.DateOf(date), DistanceMetres = distance, PaceSecondsPerKm = WeekFacts.Pace(message) };
    }

    private static bool SaysNoRace(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Word(i) is "race" or "races" or "event" && (message.Denied(i) || message.Before(i, 2, "no", "without")))
            {
                return true;
            }
        }

        return false;
    }

    private static (string? Name, int At) RaceName(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Units[i].Value("race") is { } name && !message.Before(i, 4, "live", "living", "based", "moved", "from", "time"))
            {
                return (name, i);
            }
        }

        return (null, -1);
    }

    private static double? RaceDistance(Message message)
    {
        double? found = null;
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (message.Denied(i) || LeftBehind(message, i) || IsBest(message, i) || OfLesserRace(message, i))
            {
                continue;
            }

            if (unit.Value("distance") is not null && !(message.Word(i + 1) is "pace" or "effort") && !AmongRuns(message, i))
            {
                // "10k parkrun": a name of its own length gives way to the one that is said.
                found = unit.Word.StartsWith("park", StringComparison.Ordinal) ? found ?? unit.Number : unit.Number;
            }
            else if (unit.Kind == UnitKind.Distance && unit.Number >= 1000 && !WeekFacts.PerWeek(message, i) && !AmongRuns(message, i) && !(message.At(i + 1) is { Before: Boundary.None } next && next.Is("runKind")) && !(unit.Before == Boundary.None && message.At(i - 1)?.Is("runKind") == true))
            {
                found = Standard(unit.Number);
            }
            else if (unit.Word == "half" && IsRace(message, i))
            {
                found = Distance.HalfMarathon.Metres;
            }
            else if (unit.Word == "full" && (message.Word(i + 1) is "" or "now" or "instead" or "one" or "distance" or "not" || message.Kind(i + 1) is UnitKind.Date || i + 1 == message.Count) && message.Before(i, 5, "the", "a", "to", "doing", "for", "my", "run", "do", "up"))
            {
                found = Distance.Marathon.Metres;
            }
        }

        return found;
    }

    /// <summary>"The 10k instead of the half", "from the full to the half": what is given up is not the goal.</summary>
    private static bool LeftBehind(Message message, int i) =>
        message.Before(i, 3, "instead", "than") && message.Before(i, 2, "of", "than", "the") || message.Before(i, 2, "from") && message.After(i, 3, "to");

    /// <summary>"A race is Valencia, B race is a local 10k".</summary>
    private static bool OfLesserRace(Message message, int i) => message.Before(i, 7, "b", "c") && message.Before(i, 7, "race", "races") && !message.Before(i, 3, "a", "main") | message.Before(i, 5, "b");

    /// <summary>"My 10k PB is 45": a time of the past, and no race to come.</summary>
    private static bool IsBest(Message message, int i) =>
        (message.Before(i, 6, "pb", "pr", "best", "record", "marca", "mmp") || message.After(i, 3, "pb", "pr", "best", "record"))
        && !message.Says("goal", "target", "aim", "aiming", "chasing", "chase", "want", "hoping", "hope", "under", "sub", "for", "get")
        && !message.Units.Any(unit => unit.Kind == UnitKind.Date && unit.Date > message.Today);

    /// <summary>"my half", "the half in May"; not "half of it", "did half", "the first half".</summary>
    private static bool IsRace(Message message, int i) =>
        message.At(i + 1) is { Before: not Boundary.None }
        || message.Word(i + 1) is not ("of" or "the" or "it" or "a" or "an" or "way" or "my" or "hour" or "session" or "workout" or "done" or "that" or "asleep")
        && !message.Before(i, 2, "did", "done", "managed", "about", "other", "first", "second", "only", "over");

    /// <summary>"42 km" and "26 miles" are what people call a marathon.</summary>
    private static double Standard(double metres) => metres switch
    {
        >= 41_800 and <= 42_400 => Distance.Marathon.Metres,
        >= 20_900 and <= 21_200 => Distance.HalfMarathon.Metres,
        _ => metres,
    };

    /// <summary>A distance beside a weekday of the run week is that day's.</summary>
    private static bool AmongRuns(Message message, int i) =>
        message.Has(Intent.SetRunWeek) && (message.Units[i].Value("distance") == "5000" || message.Kind(i - 1) == UnitKind.Day || message.Kind(i + 1) == UnitKind.Day)
        && (message.Kind(i - 1) == UnitKind.Day || message.Kind(i + 1) == UnitKind.Day || message.Kind(i - 2) == UnitKind.Day || message.Kind(i + 2) == UnitKind.Day);

    private static Unit? RaceDay(Message message)
    {
        Unit? weekday = null;
        Unit? vague = null;
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit.Kind == UnitKind.Date && unit.Date >= message.Today && !message.Denied(i) && !OfSomethingElse(message, i))
            {
                if (unit.Vague)
                {
                    vague ??= unit;
                }
                else
                {
                    return unit.Measure == Calendar.OfMonth ? InItsMonth(message, unit) : unit;
                }
            }
            else if (unit.Kind == UnitKind.Day && weekday is null && !message.Denied(i)
                && (message.Intents.Count == 1 || message.Before(i, 4, "race", "marathon", "half", "event") || message.Before(i, 4, "is", "on") && message.Units.Take(i).Any(before => before.Is("distance") || before.Is("race"))) && !message.Has(Intent.SetRunWeek))
            {
                weekday = unit;
            }
        }

        return vague ?? weekday ?? Passed(message);
    }

    /// <summary>"Half marathon 9 May 2025": a day that is over, with its year; it is asked about, unless it is told as run.</summary>
    private static Unit? Passed(Message message) => message.Says("ran", "did", "done", "was", "finished", "completed", "raced", "last", "since", "after", "pb", "pr", "born", "hice", "corrí", "corri", "fue")
        ? null
        : message.Units.Where((unit, i) => unit is { Kind: UnitKind.Date, Measure: "", Word: "", Vague: false, Until: null } && unit.Date < message.Today && !message.Denied(i) && !OfSomethingElse(message, i)).LastOrDefault();

    /// <summary>"In May I run the Leeds half, the 9th": the month was named apart from its day.</summary>
    private static Unit InItsMonth(Message message, Unit day)
    {
        foreach (var month in message.Units)
        {
            if (month is { Measure: Calendar.InMonth, Date: { } named } && Calendar.Nearest(message.Today, null, named.Month, day.Date!.Value.Day) is { } date)
            {
                return day with { Date = date };
            }
        }

        return day;
    }

    /// <summary>"I gave birth on 20 October": a day of one's life, and of no race.</summary>
    private static bool OfLife(Message message, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - Life; j--)
        {
            if (LifeWords.Contains(message.Word(j)))
            {
                return true;
            }

            if (message.Units[j].Is("distance") || message.Units[j].Is("race") || message.Units[j + 1].Before >= Boundary.Stop)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>How many words before a date may say what it is of.</summary>
    private const int Life = 6;

    private static readonly HashSet<string> LifeWords = new(StringComparer.Ordinal)
    {
        "birth", "born", "delivered", "birthday", "bday", "wedding", "operation", "operated", "surgery", "c-section", "caesarean", "cesarean", "section", "holiday", "holidays", "married", "parí", "pari", "parto", "nació", "nacio", "cumpleaños", "boda", "cesárea", "cesarea", "operaron", "operan", "luz", "alivié", "alivie",
    };

    private static bool OfSomethingElse(Message message, int i) =>
        OfLife(message, i) || message.Intents.Count > 1 && message.ClauseSpeaksOf(i, Intent.MoveSession) && !message.ClauseSpeaksOf(i, Intent.SetGoal)
        || message.Intents.Count > 1 && message.ClauseSpeaksOf(i, Intent.Travel)
        || message.Units[i] is { Measure: "week", Until: not null } && message.Units.Any(other => other is { Kind: UnitKind.Date, Measure: not "week" } && other.Date >= message.Today)
        || message.Units[i].Measure is "week" or "weekend" && message.Units[i].Until is not null && message.Has(Intent.ShowWeek);
}
