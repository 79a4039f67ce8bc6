using CoachBot.Training.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Week;

/// <summary>How it has gone so far, counted.</summary>
internal static class Progress
{
    public static bool IsDone(Session session) => session.Status is SessionStatus.Done or SessionStatus.PartlyDone;

    /// <summary>Weeks in a row, this one included once it has one, in which at least one session was done.</summary>
    public static int WeeksInARow(Plan plan, LocalDate today)
    {
        var weeks = plan.Weeks.Where(week => week.StartsOn <= today).OrderByDescending(week => week.StartsOn).ToList();
        var current = weeks.Count > 0 && !weeks[0].Sessions.Any(IsDone) ? weeks.Skip(1) : weeks;
        return current.TakeWhile(week => week.Sessions.Any(IsDone)).Count();
    }
}
