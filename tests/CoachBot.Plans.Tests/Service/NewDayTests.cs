using CoachBot.Storage.Database;
using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Plans.Tests.Service;

public sealed class NewDayTests(PlanHouse house) : IClassFixture<PlanHouse>
{
    private IPlanService Plans => house.Plans;

    [Fact]
    public async Task A_session_left_behind_is_missed_when_the_runner_is_seen_again_and_seeing_stores_nothing()
    {
        house.Now = Instant.FromUtc(2026, 3, 4, 10, 0);
        var runner = await ARunner.WithPlanAsync(Plans);
        var first = (await Plans.LoadAsync(runner)).State.Plan!.Sessions.First();
        house.Now = (first.Date.PlusDays(1) + new LocalTime(9, 0)).InUtc().ToInstant();
        var stored = (await house.Store.ReadEventsAsync(runner)).Count;

        var view = await Plans.LoadAsync(runner);

        Assert.Equal(SessionStatus.Missed, view.State.Plan!.Sessions.First().Status);
        Assert.Equal(stored, (await house.Store.ReadEventsAsync(runner)).Count);
    }

    [Fact]
    public async Task The_turn_of_the_day_is_stored_with_the_next_command_and_is_not_its_answer()
    {
        house.Now = Instant.FromUtc(2026, 3, 4, 10, 0);
        var runner = await ARunner.WithPlanAsync(Plans);
        var first = (await Plans.LoadAsync(runner)).State.Plan!.Sessions.First();
        house.Now = (first.Date.PlusDays(1) + new LocalTime(9, 0)).InUtc().ToInstant();

        var answer = await Plans.HandleAsync(runner, new CommandId("units"), new SetUnits(UnitSystem.Imperial));
        var again = await Plans.HandleAsync(runner, new CommandId("units"), new SetUnits(UnitSystem.Imperial));

        Assert.Contains(await house.Store.ReadEventsAsync(runner), stored => stored.Event is DayTurned && stored.CommandId == "units");
        Assert.DoesNotContain(answer.Decision.Events, happened => happened is DayTurned);
        Assert.Equal(answer.Decision, again.Decision);
        Assert.Equal(answer.Receipts, again.Receipts);
        Assert.Equal(SessionStatus.Missed, (await Plans.LoadAsync(runner)).State.Plan!.Sessions.First().Status);
    }

    [Fact]
    public async Task Reminder_rows_are_written_in_the_commands_own_transaction()
    {
        house.Now = Instant.FromUtc(2026, 3, 4, 10, 0);
        var runner = await ARunner.WithPlanAsync(Plans);
        Assert.Empty(await RowsAsync());

        await Plans.HandleAsync(runner, new CommandId("remind"), new SetReminders(new ReminderPreferences(true, new LocalTime(18, 30))));
        var rows = await RowsAsync();
        Assert.Equal(["checkIn", "raceWeek", "session", "weekly"], rows.Select(row => row.Kind));
        Assert.Equal((new LocalDate(2026, 3, 4), Instant.FromUtc(2026, 3, 4, 18, 30)), (rows[2].NextLocalDate, rows[2].NextDue));

        // A reminder that is just due stays due, whatever else the runner says in that second.
        house.Now = Instant.FromUtc(2026, 3, 4, 18, 30, 2);
        await Plans.HandleAsync(runner, new CommandId("units"), new SetUnits(UnitSystem.Imperial));
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 18, 30), (await RowsAsync())[2].NextDue);

        await Plans.HandleAsync(runner, new CommandId("zone"), new SetTimeZone("America/New_York"));
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 23, 30), (await RowsAsync())[2].NextDue);

        await Plans.HandleAsync(runner, new CommandId("stop"), new SetReminders(new ReminderPreferences(false, new LocalTime(18, 30))));
        Assert.Empty(await RowsAsync());

        Task<List<CoachBot.Storage.Reminders.ReminderRow>> RowsAsync() => house.Get<CoachDatabase>().ReadAsync(context =>
            context.Reminders.AsNoTracking().Where(row => row.RunnerId == runner.Value).OrderBy(row => row.Kind).ToListAsync());
    }
}
