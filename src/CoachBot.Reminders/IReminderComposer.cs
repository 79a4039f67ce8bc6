using CoachBot.Training.Runners;
using Microsoft.Bot.Schema;
using NodaTime;

namespace CoachBot.Reminders;

/// <summary>What a reminder says, from the plan as it is at that moment.</summary>
public interface IReminderComposer
{
    /// <summary>Null when there is nothing to say any more: the session was moved, done, skipped or paused, or the day is quiet.</summary>
    /// <param name="kind">As in the due table: session, once, checkIn, raceWeek, weekly.</param>
    /// <param name="date">The runner's local date that the reminder is for.</param>
    Task<Activity?> ComposeAsync(RunnerId runner, string kind, LocalDate date, CancellationToken cancellation);
}
