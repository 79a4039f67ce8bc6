using CoachBot.Dialogs.Reminders;
using CoachBot.Reminders;
using CoachBot.Reminders.Time;
using CoachBot.Training.Runners;
using Microsoft.Bot.Schema;
using NodaTime;

namespace CoachBot;

/// <summary>Joins two rooms of the same floor, which may not know each other: when the coach speaks first, and what it says then.</summary>
internal sealed class ComposedReminders(ReminderComposer composer, IDispatchClock clock) : IReminderComposer
{
    public Task<Activity?> ComposeAsync(RunnerId runner, string kind, LocalDate date, CancellationToken cancellation) =>
        composer.ComposeAsync(runner, kind, date, cancellation, clock.Now);
}
