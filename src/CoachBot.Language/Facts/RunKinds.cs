using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using CoachBot.Training.Runners;

namespace CoachBot.Language.Facts;

/// <summary>
/// Which kind of run a weekday carries: "tue is intervals", "long on sunday", "easy mon wed, tempo thu", "drop weds intervals".
/// A kind binds to the day it stands closest to; between two days, to the side without a break; then as the sentence began.
/// </summary>
internal static class RunKinds
{
    private static readonly string[] Dropping = ["drop", "dropping", "dropped", "ditch", "ditching", "remove", "removing", "scrap", "cut", "lose", "no", "not", "stop", "stopped", "without", "cancel", "skip", "bin", "stopping", "never"];

    public static DayKind? Of(Message message, int day)
    {
        var from = message.SentenceStart(day);
        var to = message.SentenceEnd(day);
        if (Dropped(message, day, from, to) || DroppedBehind(message, day, to))
        {
            return DayKind.Off;
        }

        DayKind? own = null;
        for (var i = from; i <= to; i++)
        {
            if (KindAt(message, i) is { } kind && Binds(message, i, kind, from, to).Contains(day))
            {
                // "parkrun flat out", "long on sunday, no hard runs": the stronger word of two on one day wins.
                own = own is DayKind.Hard or DayKind.Long && kind == DayKind.Easy ? own : kind;
            }
        }

        return own;
    }

    private static DayKind? KindAt(Message message, int i)
    {
        var unit = message.Units[i];
        if (unit.Value("distance") == "5000" && unit.Kind == UnitKind.Name)
        {
            return DayKind.Hard;
        }

        return unit.Value("runKind") switch
        {
            // "I run xc and track": the sport, and no session of a week.
            "hard" when unit.Word is "track" && (message.Word(i - 2) is "xc" or "country" || message.Word(i + 1) == "and" && message.Word(i + 2) is "xc" or "cross" or "field") => null,
            // "Long days on the ward", "a long shift" carry no run.
            "long" when message.Word(i + 1) is "day" or "days" or "shift" or "shifts" or "hours" => null,
            "long" => DayKind.Long,
            "hard" => message.Denied(i) ? DayKind.Easy : DayKind.Hard,
            "easy" => DayKind.Easy,
            "off" when message.Word(i - 1) is "and" && message.Word(i - 2) is "on" => null,
            "off" when unit.Word is "nothing" && message.Word(i + 1) is "else" => null,
            "off" when message.Before(i, 2, "whatever", "whichever", "any") => null,
            "off" when unit.Word is "rest" && message.Word(i - 1) is "the" => null,
            "off" => DayKind.Off,
            _ => null,
        };
    }

    /// <summary>"drop weds intervals", "no run on monday": the run of that day goes.</summary>
    private static bool Dropped(Message message, int day, int from, int to)
    {
        for (var i = day - 1; i >= from && i >= day - 5; i--)
        {
            if (message.Kind(i) == UnitKind.Day && Lists(message, i, day))
            {
                return !HasOwn(message, day, to) && Dropped(message, i, from, to);
            }

            if (message.Kind(i) == UnitKind.Day || message.Units[i + 1].Before != Boundary.None && i + 1 != from || message.Units[i].Is("equipment"))
            {
                // "Never been to the gym run monday …": the denial was of something else.
                return false;
            }

            if (Dropping.Contains(message.Word(i)))
            {
                var last = Math.Min(to, day + 2);
                var namesRun = Enumerable.Range(i, last - i + 1).Any(j => message.Units[j].Is("runKind") || message.Word(j) is "run" or "runs" or "running" or "session");
                return namesRun || message.Word(i) is "drop" or "ditch" or "dropping" or "scrap" or "remove";
            }
        }

        return false;
    }

    /// <summary>"I don't run Mondays or Fridays": the second day goes with the first.</summary>
    private static bool Lists(Message message, int first, int second)
    {
        var joined = false;
        for (var i = first + 1; i < second; i++)
        {
            joined |= message.Word(i) is "or" or "nor" or "and";
            if (message.Word(i) is not ("or" or "nor" or "and" or "the" or "on"))
            {
                return false;
            }
        }

        return joined;
    }

    /// <summary>"Sundays I don't run".</summary>
    private static bool DroppedBehind(Message message, int day, int to)
    {
        for (var i = day + 1; i <= Math.Min(to, day + 4) && message.Units[i].Before == Boundary.None && message.Kind(i) != UnitKind.Day; i++)
        {
            if (message.Word(i) is "run" or "runs" or "running" && message.Denied(i) && !message.Denied(day))
            {
                return true;
            }
        }

        return false;
    }

    private static List<int> Binds(Message message, int at, DayKind kind, int from, int to)
    {
        var left = Neighbour(message, at, -1, from, to, out var leftBreak);
        var right = Neighbour(message, at, +1, from, to, out var rightBreak);
        if (left < 0 && right < 0)
        {
            return [];
        }

        var toLeft = right < 0 || left >= 0 && (leftBreak != rightBreak ? leftBreak < rightBreak : DayFirst(message, from, to));
        if (toLeft)
        {
            return kind == DayKind.Long && !SaysAre(message, left, at) ? [left] : Run(message, left, -1, from, to, SaysAre(message, left, at));
        }

        return kind == DayKind.Long ? [right] : Forward(message, right, from, to);
    }

    private static bool SaysAre(Message message, int day, int kind) => Enumerable.Range(day, kind - day).Any(i => message.Word(i) is "are" or "both" or "all");

    private static int Neighbour(Message message, int at, int step, int from, int to, out int weight)
    {
        weight = 0;
        var words = 0;
        for (var i = at + step; i >= from && i <= to; i += step)
        {
            var later = step > 0 ? i : i + 1;
            weight += message.Units[later].Before == Boundary.Comma ? 4 : 0;
            if (message.Kind(i) == UnitKind.Day)
            {
                return i;
            }

            weight += message.Word(i) is "and" or "plus" or "then" or "with" ? 4 : 0;
            if (message.Units[i].Is("runKind") && !(message.Word(i) is "run" or "one") && !Same(message, at, i))
            {
                return -1;
            }

            if (++words > 5)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool Same(Message message, int left, int right) => message.Units[left].Value("runKind") == message.Units[right].Value("runKind") || message.Units[right].Value("runKind") is "hard" && message.Units[left].Is("distance");

    private static bool DayFirst(Message message, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (message.Kind(i) == UnitKind.Day)
            {
                return true;
            }

            if (message.Units[i].Is("runKind"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The days listed before a kind, up to a break: "mon wed fri easy"; over "and" and commas only when "are" says so.</summary>
    private static List<int> Run(Message message, int last, int step, int from, int to, bool all)
    {
        var days = new List<int> { last };
        for (var i = last + step; i >= from && i <= to; i += step)
        {
            var between = message.Units[i + 1].Before;
            if (message.Kind(i) == UnitKind.Day)
            {
                if (between == Boundary.Comma && (!all || days.Exists(day => Repeats(message, day, from, i))) || HasOwnBefore(message, i, from))
                {
                    break;
                }

                days.Add(i);
            }
            else if (message.Word(i) is not ("and" or "on" or "or"))
            {
                break;
            }
        }

        return days;
    }

    /// <summary>The days listed after a kind: "intervals tue and thu", as long as the next has no kind of its own.</summary>
    private static List<int> Forward(Message message, int first, int from, int to)
    {
        var days = new List<int> { first };
        for (var i = first + 1; i <= to; i++)
        {
            if (message.Kind(i) == UnitKind.Day)
            {
                if (HasOwn(message, i, to))
                {
                    break;
                }

                days.Add(i);
            }
            else if (message.Word(i) is not ("and" or "or" or "on"))
            {
                break;
            }
        }

        return days;
    }

    /// <summary>"Mon tue thu fri, tue and fri are hard": who names a day again has begun anew.</summary>
    private static bool Repeats(Message message, int day, int from, int to) =>
        Enumerable.Range(from, to - from + 1).Any(i => message.Kind(i) == UnitKind.Day && message.Units[i].Day == message.Units[day].Day);

    /// <summary>"Long run sunday and tuesday is intervals": the Sunday is spoken for.</summary>
    private static bool HasOwnBefore(Message message, int day, int from)
    {
        for (var i = day - 1; i >= from && i >= day - 3; i--)
        {
            if (KindAt(message, i) is not null)
            {
                return true;
            }

            if (message.Word(i) is not ("run" or "runs" or "is" or "on" or "every"))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasOwn(Message message, int day, int to)
    {
        for (var i = day + 1; i <= to && i <= day + 3; i++)
        {
            if (message.Units[i].Is("runKind"))
            {
                return Neighbour(message, i, +1, day, to, out var right) < 0 || right > 0;
            }

            if (message.Word(i) is not ("is" or "are" or "a" or "an" or "the" or "my" or "for"))
            {
                return false;
            }
        }

        return false;
    }
}
