using CoachBot.Reminders.Queue;

namespace CoachBot.Reminders.Dispatch;

/// <summary>
/// Reminders that hosts have died with more than once. One of them may be what kills the hosts, and whoever is in hand together with it each
/// time would be given up together with it. So they are taken a few at a time, in another company each time, and the rest is handed back.
/// </summary>
internal static class Suspicion
{
    private const int HostsDied = 2;
    private const int Most = 16;

    /// <summary>What to handle now, and what to hand back untried.</summary>
    public static (IReadOnlyList<ClaimedReminder> Now, IReadOnlyList<ClaimedReminder> Back) Split(IReadOnlyList<ClaimedReminder> claimed)
    {
        var suspects = claimed.Where(reminder => reminder.Uncertain >= HostsDied).ToArray();
        if (suspects.Length == 0)
        {
            return (claimed, []);
        }

        if (suspects.Length < claimed.Count)
        {
            return ([.. claimed.Where(reminder => reminder.Uncertain < HostsDied)], suspects);
        }

        Random.Shared.Shuffle(suspects);
        var few = Math.Clamp(suspects.Length / 8, 1, Most);
        return (suspects[..few], suspects[few..]);
    }
}
