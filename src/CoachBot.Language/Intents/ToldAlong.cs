using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Language.Intents;

/// <summary>
/// Facts about the runner that are told in passing beside others, without a clause of their own: "55 year old here doing the marathon". They
/// are heard only by what can mean nothing else, and only where the runner tells of themselves anyway.
/// </summary>
internal static class ToldAlong
{
    public const double Confidence = 0.8;

    /// <summary>Minutes, years: what a session or a runner may have.</summary>
    private const int LongestSession = 150;
    private const int Youngest = 10;
    private const int Oldest = 95;
    /// <summary>What an answer about what there is to lift with is made of besides.</summary>
    private static readonly HashSet<string> OfAPlace = new(StringComparer.Ordinal)
    {
        "", "at", "the", "my", "our", "a", "school", "college", "uni", "work", "club", "local", "home", "garage", "big", "small", "little", "full", "in", "to", "of", "and", "with", "i", "we", "go", "use", "have", "got", "there", "is", "near", "after", "practice", "yes", "just", "del", "de", "barrio", "pueblo", "trabajo", "voy", "en", "tengo", "un", "una", "mi",
    };

    /// <summary>In metres; nobody runs farther but in a race.</summary>
    private const double Marathon = 42_500;

    private const double Year = 365 * 24 * 60;

    private static readonly Intent[] Profile = [Intent.SetGoal, Intent.SetRunWeek, Intent.SetEquipment, Intent.SetExperience, Intent.SetAge, Intent.SetMinutes, Intent.SetAvailability];

    /// <summary>Beside these nothing is told along: what is asked, done or for today only.</summary>
    private static readonly Intent[] Otherwise = [Intent.Question, Intent.Travel, Intent.RebuildToday, Intent.LogSets, Intent.OutOfScope, Intent.TooHard, Intent.TooEasy, Intent.CompleteSession];

    /// <summary>Beside these two days and a run tell no week of runs.</summary>
    private static readonly Intent[] NoRuns =
    [
        Intent.Question, Intent.Travel, Intent.RebuildToday, Intent.LogSets, Intent.CompleteSession, Intent.MoveSession, Intent.SwapSessions, Intent.SkipSession, Intent.SetReminder, Intent.StopReminders, Intent.MuteReminders,
        Intent.ShowDay, Intent.ShowWeek, Intent.ReportSoreness, Intent.ReportIllness, Intent.ReportFatigue, Intent.Undo, Intent.Why,
    ];

    public static List<Guess> Of(IReadOnlyList<Unit> units, IReadOnlyCollection<Intent> heard, LocalDate today)
    {
        var found = new List<Guess>();
        if (Enumerable.Range(0, units.Count).FirstOrDefault(i => IsGone(units, i), -1) is >= 0 and var gone)
        {
            // What is sold or broken is told, whatever else a message with a breaking in it sounds like.
            found.Add(new Guess(Intent.SetEquipment, "", Confidence, Intent.SetEquipment, 0, Math.Max(0, gone - 4), Math.Min(units.Count - 1, gone + 3), Cued: true));
        }

        if (units.Any(unit => unit.Is("gym")) && !heard.Any(intent => intent is not (Intent.OutOfScope or Intent.No)) && units.All(unit => unit.Is("equipment") || OfAPlace.Contains(unit.Word)))
        {
            // "School weight room after practice".
            found.Add(new Guess(Intent.SetEquipment, "", Confidence, Intent.SetEquipment, 0, 0, units.Count - 1, Cued: true));
        }

        if (TellsRuns(units) && !heard.Contains(Intent.SetRunWeek) && !heard.Any(NoRuns.Contains))
        {
            found.Add(new Guess(Intent.SetRunWeek, "", Confidence, Intent.SetRunWeek, 0, 0, units.Count - 1, Cued: true));
        }

        if (heard.Any(intent => intent is Intent.SkipSession or Intent.MoveSession or Intent.CompleteSession or Intent.RebuildToday) && !heard.Contains(Intent.ReportIllness) && Enumerable.Range(0, units.Count).FirstOrDefault(i => IsIll(units, i), -1) is >= 0 and var ill)
        {
            // "Skip today im ill": said without a break, and never passed over.
            found.Add(new Guess(Intent.ReportIllness, "", Confidence, Intent.ReportIllness, 0, Math.Max(0, ill - 2), ill, Cued: true));
        }

        if (!heard.Any(intent => intent is not (Intent.OutOfScope or Intent.No or Intent.ShowDay or Intent.ShowWeek) && !(intent == Intent.SetRunWeek && !units.Any(unit => unit.Kind == UnitKind.Day))) && IsRaceAhead(units, today))
        {
            found.Add(new Guess(Intent.SetGoal, "", Confidence, Intent.SetGoal, 0, 0, units.Count - 1, Cued: true));
        }

        if (found.Count > 0 && heard.Count == 1)
        {
            // Runs or kit are told: the message is none of what the coach has nothing to do with.
            heard = [.. heard.Where(intent => intent != Intent.OutOfScope), .. found.Select(guess => guess.Intent)];
        }

        if (!heard.Any(Profile.Contains) || heard.Any(intent => Otherwise.Contains(intent) && !(intent == Intent.LogSets && TellsBests(units))))
        {
            return found;
        }

        for (var i = 0; i < units.Count; i++)
        {
            if (Told(units, i, today) is { } intent && !heard.Contains(intent) && !found.Exists(guess => guess.Intent == intent))
            {
                found.Add(new Guess(intent, "", Confidence, intent, 0, Math.Max(0, i - 1), Math.Min(units.Count - 1, i + 2), Cued: true));
            }
        }

        return found;
    }

    /// <summary>"All done, cheers": thanks that close or open a message are thanks as well; in "no thanks" they are not.</summary>
    public static bool Thanks(IReadOnlyList<Unit> units, IReadOnlyCollection<Intent> heard)
    {
        if (heard.Count == 0 || heard.Contains(Intent.Thanks) || heard.Any(intent => intent is Intent.No or Intent.OutOfScope))
        {
            return false;
        }

        var last = units.Count - 1;
        return Thank(units[last].Word) || units[last].Word == "you" && last > 0 && units[last - 1].Word == "thank" || last > 0 && Thank(units[last - 1].Word) && units[last].Kind == UnitKind.Word && units[last].Before == Boundary.None && units[last].Word is not "for";
    }

    private static bool Thank(string word) => word is "thanks" or "thank" or "cheers" or "ta" or "thx" or "ty" or "gracias";

    private static Intent? Told(IReadOnlyList<Unit> units, int i, LocalDate today) => units[i] switch
    {
        { Kind: UnitKind.Duration, Measure: "year", Number: >= Youngest * Year and <= Oldest * Year } when Near(units, i, 1, 1, "old", "am", "aged", "female", "male", "woman", "man", "here") => Intent.SetAge,
        { Kind: UnitKind.Number, Number: >= Youngest and <= Oldest } when i + 1 < units.Count && units[i + 1] is { Word: "m" or "f", Before: Boundary.None } && units[i].End == units[i + 1].Start && Ends(units, i + 1) => Intent.SetAge,
        { Kind: UnitKind.Number, Number: >= Youngest and <= Oldest } when Near(units, i, 1, 0, "am", "aged", "turning") && Ends(units, i) => Intent.SetAge,
        { Kind: UnitKind.Distance } when Near(units, i, 0, 2, "week", "weekly") || Week(units, i + 1) || Week(units, i + 2) => Intent.SetRunWeek,
        { Kind: UnitKind.Number or UnitKind.Word, Number: double.NaN or <= 5 } unit when (unit.Kind == UnitKind.Number || unit.Word is "single" or "one") && Near(units, i, 0, 2, "strength", "lifting", "gym", "weights") && Near(units, i, 0, 3, "session", "sessions", "workout", "workouts") => Intent.SetAvailability,
        { Word: "once" or "twice" or "thrice" } when (Week(units, i + 1) || Week(units, i + 2)) && Near(units, i, 4, 0, "session", "sessions", "workout", "workouts") && !Near(units, i, 4, 0, "run", "runs", "running") => Intent.SetAvailability,
        { Kind: UnitKind.Duration, Measure: "min" or "hour", Number: >= 10 and <= LongestSession } when IsAlone(units, i) && !Near(units, i, 5, 0, "run", "running", "runs", "long", "easy", "tempo", "slept", "sleep", "half", "marathon", "pb", "time") => Intent.SetMinutes,
        { Kind: UnitKind.Duration, Measure: "min" or "hour", Number: >= 10 and <= LongestSession } when Near(units, i, 3, 3, "session", "sessions", "workout", "workouts", "max", "tops", "limit") && !Near(units, i, 4, 4, "run", "running", "runs", "slept", "sleep", "half", "marathon") => Intent.SetMinutes,
        { Kind: UnitKind.Name } unit when unit.Value("equipment") is { } kit && kit is not ("none" or "step" or "bench" or "box") && Near(units, i, 5, 4, "have", "got", "own", "with") && !Near(units, i, 5, 0, "not", "no", "never", "used", "squat", "deadlift", "done", "did", "been") => Intent.SetEquipment,
        { Word: "never" or "nunca" } when Near(units, i, 2, 6, "lifted", "weights", "gym", "lifting") => Intent.SetExperience,
        { Word: "half" } when i + 1 < units.Count && units[i + 1].Word is "on" or "in" && Ahead(units, i, today) => Intent.SetGoal,
        { Kind: UnitKind.Distance, Number: > Marathon } when !Near(units, i, 2, 3, "week", "weekly", "month", "ran", "did") && Ahead(units, i, today) => Intent.SetGoal,
        { Kind: UnitKind.Distance, Number: >= 5000 } when Near(units, i, 2, 0, "first", "my", "primer", "mi") && !Near(units, i, 6, 3, "ran", "did", "done", "after", "since", "last", "finished", "not", "pace", "long", "easy") && Ahead(units, i, today) => Intent.SetGoal,
        { Kind: UnitKind.Name } unit when unit.Is("distance") && !Near(units, i, 6, 3, "ran", "did", "done", "after", "since", "last", "finished", "not", "pace") && Ahead(units, i, today) => Intent.SetGoal,
        _ => null,
    };

    /// <summary>"Sold my barbell", "the band snapped", "don't have dumbbells any more": kit that is there no more.</summary>
    public static bool IsGone(IReadOnlyList<Unit> units, int i) =>
        units[i].Value("equipment") is not (null or "none") && units[i].Kind == UnitKind.Name
        && (Near(units, i, 4, 0, "sold", "lost", "cancelled", "canceled", "quit", "rid", "broke", "broken", "snapped", "gave", "returned", "lent", "threw", "stole") && !Near(units, i, 3, 0, "got", "bought", "found")
            || units[i].Is("gym") && Near(units, i, 0, 3, "closed", "shut", "cerrado", "cerro", "closing", "cierra") && Near(units, i, 0, 6, "good", "forever", "permanently", "down", "ever", "siempre", "definitivamente", "bankrupt", "bust")
            || Near(units, i, 2, 0, "forget", "ditch") && !Near(units, i, 4, 0, "not", "never")
            || Near(units, i, 0, 1, "broke", "snapped", "ripped", "died", "disappeared")
            || Near(units, i, 0, 1, "is", "are", "has", "was", "were", "have", "got") && Near(units, i, 0, 3, "broken", "broke", "snapped", "gone", "stolen", "lost", "missing", "sold")
            || Near(units, i, 6, 0, "not", "no") && (Near(units, i, 4, 0, "longer") || Near(units, i, 0, 2, "anymore", "longer") || Near(units, i, 0, 1, "any") && Near(units, i, 0, 2, "more")));

    /// <summary>"Deadlift 140, squat 110": loads without repetitions are what was lifted at best.</summary>
    private static bool TellsBests(IReadOnlyList<Unit> units) => !units.Any(unit => unit.Kind == UnitKind.SetsReps || unit.Value("unit") is "rep" or "set");

    /// <summary>A part of the message by itself: "lifting for two years, 40 minutes".</summary>
    private static bool IsAlone(IReadOnlyList<Unit> units, int i) => i > 0 && (units[i].Before != Boundary.None || units[i - 1].Word is "and" or "y" or "why") && (i == units.Count - 1 || units[i + 1].Before != Boundary.None);

    /// <summary>"2 days running I am doing, wednesday and sunday": days, a run, and nothing of strength.</summary>
    private static bool TellsRuns(IReadOnlyList<Unit> units) =>
        (units.Where(unit => unit is { Kind: UnitKind.Day, Date: null }).Select(unit => unit.Day).Distinct().Count() >= 2 || units.Any(unit => unit.Word is "weekday" or "weekdays"))
        && units.Any(unit => unit.Word is "run" or "runs" or "running" or "jog" or "jogging" or "practice" || unit.Value("runKind") is "hard" or "long" && unit.Word is not ("h" or "hard" or "reps"))
        && !units.Any(unit => unit.Measure == "weekend" || unit.Word is "weekend" or "weekends" or "strength" or "lift" or "lifting" or "weights" or "gym" or "free" or "available" or "can" or "cannot" or "could" or "remind" or "move" or "swap" or "instead" or "session" or "sessions" or "not" or "no");

    private static bool IsIll(IReadOnlyList<Unit> units, int i) => units[i].Word is "ill" or "sick" or "poorly" or "unwell" or "flu" or "covid"
        && Near(units, i, 3, 0, "am", "feel", "feeling", "got", "have", "with") && !Near(units, i, 3, 0, "not", "no", "of", "was", "if", "never", "kid", "kids", "wife", "husband") && !Near(units, i, 0, 1, "of");

    /// <summary>"10k on Palm Sunday": how far, a day more than a week ahead, and next to nothing else.</summary>
    private static bool IsRaceAhead(IReadOnlyList<Unit> units, LocalDate today) => units.Count <= MostOfRace
        && units.Any(unit => unit.Is("distance") || unit is { Kind: UnitKind.Distance, Number: >= 5000 } || unit.Word == "half")
        && units.Any(unit => unit is { Kind: UnitKind.Date, Date: { } date } && date > today.PlusDays(7))
        && !units.Any(unit => unit.Is("runKind") || unit.Word is "ran" or "did" or "done" or "corri" or "hice" or "move" or "pace");

    private const int MostOfRace = 9;

    private static bool Week(IReadOnlyList<Unit> units, int i) => i < units.Count && units[i].Before == Boundary.None && units[i].Value("unit") == "week";

    /// <summary>A day to come stands near.</summary>
    private static bool Ahead(IReadOnlyList<Unit> units, int i, LocalDate today)
    {
        for (var j = Math.Max(0, i - 4); j <= i + 4 && j < units.Count; j++)
        {
            if (units[j] is { Kind: UnitKind.Date, Until: null } day && day.Date > today)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(IReadOnlyList<Unit> units, int i) => i + 1 == units.Count || units[i + 1].Before != Boundary.None || units[i + 1].Word is "and" or "years" or "y";

    private static bool Near(IReadOnlyList<Unit> units, int i, int before, int after, params ReadOnlySpan<string> words)
    {
        for (var j = Math.Max(0, i - before); j <= i + after && j < units.Count; j++)
        {
            if (j != i && words.Contains(units[j].Word))
            {
                return true;
            }
        }

        return false;
    }
}
