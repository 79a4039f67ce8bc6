using System.Globalization;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Training.Decisions;

/// <summary>Before and after in plain words, one line a changed session or exercise.</summary>
internal static class PlanWords
{
    /// <summary>A receipt is read on a phone: what comes first, and how much more there is.</summary>
    private const int LinesShown = 16;

    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    public static string Day(LocalDate date) => DayPattern.Format(date);

    public static ValueList<ChangeLine> Changes(Plan? before, Plan? after, LocalDate today, UnitSystem units)
    {
        if (ReferenceEquals(before, after))
        {
            return [];
        }

        if (after is null || before is null || before.Weeks.Count == 0)
        {
            return after is null || after.Weeks.Count == 0 ? [] : [new ChangeLine("Plan", before is null ? null : Size(before), Size(after))];
        }

        Dictionary<string, Session> old = [];
        foreach (var week in WeekNews.Of(before.Weeks.AsSpan(), after.Weeks.AsSpan()))
        {
            foreach (var session in week.Sessions.AsSpan())
            {
                old[session.Id.Value] = session;
            }
        }

        List<ChangeLine> lines = [];
        foreach (var week in WeekNews.Of(after.Weeks.AsSpan(), before.Weeks.AsSpan()))
        {
            foreach (var session in week.Sessions.AsSpan())
            {
                if (!old.Remove(session.Id.Value, out var was))
                {
                    lines.Add(new ChangeLine("Session", null, Title(session), session.Date));
                }
                else if (!ReferenceEquals(was, session) && !was.Equals(session))
                {
                    SessionWords.Compare(was, session, units, lines);
                }
            }
        }

        foreach (var gone in old.Values)
        {
            if (gone.Date >= today)
            {
                lines.Add(new ChangeLine("Session", Title(gone), null, gone.Date));
            }
        }

        if (lines.Count > 1 && !InOrder(lines))
        {
            lines = [.. lines.OrderBy(line => line.Date)];
        }

        if (lines.Count > LinesShown)
        {
            var more = lines.Count - LinesShown + 1;
            lines.RemoveRange(LinesShown - 1, more);
            lines.Add(new ChangeLine("And more", null, more.ToString(CultureInfo.InvariantCulture) + " further changes"));
        }

        return lines.ToValueList();
    }

    private static bool InOrder(List<ChangeLine> lines)
    {
        for (var index = 1; index < lines.Count; index++)
        {
            if (Nullable.Compare(lines[index - 1].Date, lines[index].Date) > 0)
            {
                return false;
            }
        }

        return true;
    }

    public static string Title(Session session) => $"{Day(session.Date)}: {LoadWord(session.Load)}, {session.Minutes} min";

    public static string LoadWord(SessionLoad load) => load switch
    {
        SessionLoad.Heavy => "strength",
        SessionLoad.Light => "light strength",
        SessionLoad.Micro => "micro session",
        _ => "mobility",
    };

    private static string Size(Plan plan)
    {
        var sessions = 0;
        foreach (var week in plan.Weeks.AsSpan())
        {
            sessions += week.Sessions.Count;
        }

        return $"{plan.Weeks.Count} weeks, {sessions} sessions";
    }
}
