using CoachBot.Language.Entities;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>From when to when a session goes.</summary>
internal static class MoveFacts
{
    public static Slots Fill(Message message, Slots slots)
    {
        if (message.Has(Intent.SwapSessions))
        {
            var days = DaysNamed.Dates(message, Intent.SwapSessions);
            return days.Count < 2 ? slots : slots with { FromDate = message.DateOf(message.Units[days[0]]), ToDate = message.DateOf(message.Units[days[1]]) };
        }

        if (!message.Has(Intent.MoveSession))
        {
            return slots;
        }

        var dates = DaysNamed.Dates(message, Intent.MoveSession);
        if (dates.Exists(i => message.Units[i].Until is null))
        {
            // "Can't do Friday this week": the week is no day to move to.
            dates.RemoveAll(i => message.Units[i] is { Until: not null, Measure: "week" });
        }

        var last = dates.FindLastIndex(i => message.Before(i, 3, "to", "til", "till", "until", "on", "for", "onto", "into") && !message.Denied(i) && !message.Before(i, 2, "from"));
        var to = last < 0 ? -1 : dates[last];
        if (dates.Count == 0)
        {
            return slots with { Time = DaysNamed.TimeSaid(message) };
        }

        if (dates.Count == 1 && DaysLater(message) is { } later && message.DateOf(message.Units[dates[0]]) is { } moved)
        {
            // "push tomorrow's back a day"
            return slots with { FromDate = moved, ToDate = moved.PlusDays(later) };
        }

        if (dates.Count == 2 && to < 0 && dates.TrueForAll(i => !message.Denied(i)))
        {
            // "today's session tomorrow": the one named first is what is moved, unless the other is: "tomorrow what was due today".
            if (message.Before(dates[1], 2, "from", "than") || message.Before(dates[1], 3, "instead") || message.Before(dates[1], 4, "what", "due") && !message.Before(dates[0], 4, "what", "due"))
            {
                dates.Reverse();
            }

            return slots with { FromDate = message.DateOf(message.Units[dates[0]]), ToDate = message.DateOf(message.Units[dates[1]]), Time = DaysNamed.TimeSaid(message) };
        }

        if (dates.Count == 1 || to < 0)
        {
            var only = dates.FindLast(i => !message.Denied(i));
            only = dates.Count > 0 && !dates.Contains(only) ? dates[0] : only;
            var isSource = message.Before(only, 2, "from") || message.Denied(only);
            var date = message.DateOf(message.Units[only]);
            return (isSource ? slots with { FromDate = date } : slots with { ToDate = date }) with { Time = DaysNamed.TimeSaid(message) };
        }

        var from = dates.Find(i => i != to && (message.Before(i, 2, "from") || message.Denied(i) || message.Before(i, 2, "of") && message.Before(i, 3, "instead")));
        var source = dates.Contains(from) && from != to ? from : dates.First(i => i != to);
        return slots with { FromDate = message.DateOf(message.Units[source]), ToDate = message.DateOf(message.Units[to]), Time = DaysNamed.TimeSaid(message) };
    }

    private static readonly string[] Sooner = ["forward", "earlier", "sooner", "bring", "pull", "before", "ahead"];
    private static readonly string[] Later = ["back", "later", "push", "on", "delay", "postpone", "by", "after", "shift", "nudge"];

    /// <summary>"back a day", "forward two days", "one day later", "push monday's by a day"; null when nothing of the kind is said.</summary>
    private static int? DaysLater(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var count = message.Units[i] is { Kind: UnitKind.Duration, Measure: "day" } unit ? (int)Math.Round(unit.Number / (24 * 60)) : message.Word(i) is "a" or "one" && message.At(i + 1)?.Value("unit") == "day" ? 1 : 0;
            if (count is > 0 and < 15 && !message.Before(i, 2, "in", "every", "next"))
            {
                return message.Says(Sooner) ? -count : message.Says(Later) ? count : null;
            }
        }

        return null;
    }
}
