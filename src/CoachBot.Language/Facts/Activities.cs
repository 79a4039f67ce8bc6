using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Facts;

/// <summary>
/// What a weekday is said of where a message tells of more than runs: "I swim mon and fri, bike tue, run wed", "shifts mon tue, I run sat". A day goes
/// with what is done in its own clause, in the order that the sentence keeps, else with what was spoken of before.
/// </summary>
internal static class Activities
{
    private static readonly HashSet<string> Runs = new(StringComparer.Ordinal) { "run", "runs", "running", "ran", "jog", "jogs", "jogging", "jogs", "trail", "practice" };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "work", "works", "working", "shift", "shifts", "office", "swim", "swims", "swimming", "pool", "bike", "bikes", "biking", "cycle", "cycles", "cycling", "ride", "rides", "riding", "spin", "spinning", "turbo",
        "yoga", "pilates", "football", "soccer", "rugby", "tennis", "padel", "netball", "basketball", "hockey", "climb", "climbing", "bouldering", "rowing", "dance", "dancing", "boxing", "walk", "walks", "walking", "hike", "hikes", "hiking", "drink", "drinks", "drinking", "pub", "judo", "karate", "golf",
    };

    /// <summary>Whether the day at a place belongs to work or to another sport, and so is no run's.</summary>
    public static bool AreOther(Message message, int day)
    {
        var (from, to) = (message.SentenceStart(day), message.SentenceEnd(day));
        var (start, end) = (message.ClauseStart(day), message.ClauseEnd(day));
        var (before, behind) = (Last(message, start, day - 1), First(message, day + 1, end));
        var own = DayFirst(message, from, to) ? behind ?? before : before ?? behind;
        return (own ?? Last(message, from, start - 1)) == false;
    }

    /// <summary>True: a run; false: something else; null: no such thing is spoken of.</summary>
    private static bool? Last(Message message, int from, int to)
    {
        for (var i = to; i >= from; i--)
        {
            if (Of(message, i) is { } run)
            {
                return run;
            }
        }

        return null;
    }

    private static bool? First(Message message, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (Of(message, i) is { } run)
            {
                return run;
            }
        }

        return null;
    }

    private static bool? Of(Message message, int i) =>
        message.Units[i].Value("runKind") is "hard" or "long" && !OfOther(message, i) || message.Units[i].Value("distance") == "5000" || Runs.Contains(message.Word(i)) ? true
        : Others.Contains(message.Word(i)) && !Suits(message, i) && !(message.Word(i) is "work" or "office" && message.Word(i - 1) is "before" or "after" or "from" or "speed" or "to") && !(message.Word(i) is "walk" or "walks" or "walking" && BesideRun(message, i)) ? false
        : null;

    /// <summary>"Mornings work best", "that works for me": no job.</summary>
    private static bool Suits(Message message, int i) => message.Word(i) is "work" or "works" && message.Word(i + 1) is "best" or "well" or "better" or "fine" or "great" or "ok" or "for" && message.Word(i - 1) is not ("i" or "to" or "at");

    /// <summary>"Run walk", "run/walk": one outing of both.</summary>
    private static bool BesideRun(Message message, int i)
    {
        for (var j = i - 2; j <= i + 2; j++)
        {
            if (Runs.Contains(message.Word(j)) && (Math.Abs(i - j) == 1 && message.Units[Math.Max(i, j)].Before == Boundary.None || message.Word((i + j) / 2) is "/" or "-"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Long shifts", "sat long ride": the kind is that of something else.</summary>
    private static bool OfOther(Message message, int kind)
    {
        for (var i = message.ClauseStart(kind); i <= message.ClauseEnd(kind); i++)
        {
            if (Others.Contains(message.Word(i)) || message.Word(i) is "days" or "day" && i == kind + 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool DayFirst(Message message, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (message.Kind(i) == UnitKind.Day)
            {
                return true;
            }

            if (Runs.Contains(message.Word(i)) || Others.Contains(message.Word(i)))
            {
                return false;
            }
        }

        return true;
    }
}
