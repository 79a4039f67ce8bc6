using CoachBot.Reminders.Overview;

namespace CoachBot.Ops;

/// <summary>The status as scripts read it; times in seconds.</summary>
internal sealed record OpsNumbers(long Waiting, double OldestSeconds, int Dead, double? SilentSeconds, int OpenCircuits, int BusyTenants, IReadOnlyDictionary<string, int> SinceYesterday)
{
    public static OpsNumbers Of(ReminderStatus status) => new(
        status.Waiting, status.Oldest.TotalSeconds, status.Dead, status.Silence?.TotalSeconds, status.OpenCircuits, status.BusyTenants, status.Outcomes);
}
