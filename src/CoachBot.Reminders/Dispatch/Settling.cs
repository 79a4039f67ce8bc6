using System.Data.Common;
using CoachBot.Reminders.Metering;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using CoachBot.Reminders.Tracing;

namespace CoachBot.Reminders.Dispatch;

/// <summary>Writes down what became of reminders.</summary>
internal sealed class Settling(IReminderQueue queue, ReminderMeter meter, IDispatchClock clock, TimeProvider time)
{
    private static readonly TimeSpan[] Waits = [.. new[] { 0.1, 0.3, 1, 2, 4 }.Select(TimeSpan.FromSeconds)];

    /// <summary>
    /// Not cancellable: what was sent is noted even while the host is stopping, or it would be sent again. A database that is just
    /// restarting is asked again; the fence of owner and attempt makes repeating harmless.
    /// </summary>
    public async Task<int> SettleAsync(string owner, IReadOnlyList<Settlement> settlements)
    {
        if (settlements.Count == 0)
        {
            return 0;
        }

        var began = time.GetUtcNow();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var ours = await queue.SettleAsync(owner, settlements, clock.Now, CancellationToken.None);
                meter.Settled(settlements, clock.Now);
                ReminderTracing.Settled(settlements, began);
                return ours;
            }
            catch (DbException error) when (attempt < Waits.Length && error.IsTransient)
            {
                await Task.Delay(Waits[attempt], time, CancellationToken.None);
            }
        }
    }
}
