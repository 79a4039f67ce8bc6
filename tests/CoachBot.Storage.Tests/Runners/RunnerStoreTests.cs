using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Tests.Runners;

public sealed class RunnerStoreOnSqlite(SqliteDatabase database) : RunnerStoreTests(database), IClassFixture<SqliteDatabase>;

public sealed class RunnerStoreOnPostgres(PostgresDatabase database) : RunnerStoreTests(database), IClassFixture<PostgresDatabase>;

public abstract class RunnerStoreTests(TestDatabase database) : StorageTests(database)
{
    private IRunnerStore Store => Host.Get<IRunnerStore>();

    [DatabaseFact]
    public async Task A_runner_never_heard_of_is_new() => Assert.Equal(RunnerState.New, await Store.LoadAsync(NewRunner()));

    [DatabaseFact]
    public async Task What_was_appended_is_loaded_by_another_host()
    {
        var runner = NewRunner();
        var change = Sample.Change(0, "c1", events: 3);

        Assert.Equal(new AppendResult.Appended(3), await Store.AppendAsync(runner, 0, change));

        var elsewhere = Database.StartHost().Get<IRunnerStore>();
        Assert.Equal(change.After, await elsewhere.LoadAsync(runner));
        var events = await elsewhere.ReadEventsAsync(runner);
        Assert.Equal([1L, 2L, 3L], events.Select(stored => stored.Sequence));
        Assert.Equal(change.Events[2], events[2].Event);
        Assert.All(events, stored => Assert.Equal("c1", stored.CommandId));
        Assert.Equal(Host.Clock.Now, events[0].RecordedAt);
    }

    [DatabaseFact]
    public async Task Events_are_read_from_a_sequence_on()
    {
        var runner = NewRunner();
        await Store.AppendAsync(runner, 0, Sample.Change(0, "c1", events: 5));

        Assert.Equal([3L, 4L], (await Store.ReadEventsAsync(runner, fromSequence: 3, limit: 2)).Select(stored => stored.Sequence));
    }

    [DatabaseFact]
    public async Task An_append_on_an_old_version_is_a_conflict_and_leaves_nothing()
    {
        var runner = NewRunner();
        await Store.AppendAsync(runner, 0, Sample.Change(0, "c1", age: 30));
        await Store.AppendAsync(runner, 1, Sample.Change(1, "c2", age: 31));

        Assert.Equal(new AppendResult.Conflict(), await Store.AppendAsync(runner, 1, Sample.Change(1, "c3", age: 99, reminders: [Sample.Reminder("session")])));

        Assert.Equal(31, (await Store.LoadAsync(runner)).Profile.Age);
        Assert.Equal(2, (await Store.ReadEventsAsync(runner)).Count);
        Assert.Equal(0, await CountAsync(context => context.Reminders.CountAsync(row => row.RunnerId == runner.Value)));
    }

    [DatabaseFact]
    public async Task Of_many_concurrent_appends_on_one_version_one_wins()
    {
        var runner = NewRunner();
        var hosts = new[] { Host, Database.StartHost() };

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => Task.Run(() =>
            hosts[n % 2].Get<IRunnerStore>().AppendAsync(runner, 0, Sample.Change(0, $"c{n}", age: n)))));

        Assert.Single(results.OfType<AppendResult.Appended>());
        Assert.Equal(11, results.OfType<AppendResult.Conflict>().Count());
        Assert.Equal(1, (await Store.LoadAsync(runner)).Version);
    }

    [DatabaseFact]
    public async Task Writers_that_load_again_after_a_conflict_lose_nothing()
    {
        var runner = NewRunner();
        var hosts = new[] { Host, Database.StartHost() };

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(async () =>
        {
            var store = hosts[n % 2].Get<IRunnerStore>();
            for (var tries = 0; ; tries++)
            {
                Assert.True(tries < 1000, "It never got its turn.");
                var state = await store.LoadAsync(runner);
                if (await store.AppendAsync(runner, state.Version, Sample.Change(state.Version, $"c{n}")) is AppendResult.Appended)
                {
                    return;
                }
            }
        })));

        Assert.Equal(8, (await Store.LoadAsync(runner)).Version);
        Assert.Equal(8, (await Store.ReadEventsAsync(runner)).Select(stored => stored.CommandId).Distinct().Count());
    }

    [DatabaseFact]
    public async Task A_command_that_comes_twice_is_applied_once_and_answers_as_before()
    {
        var runner = NewRunner();
        await Store.AppendAsync(runner, 0, Sample.Change(0, "earlier"));
        await Store.AppendAsync(runner, 1, Sample.Change(1, "c1", age: 40, events: 2));

        var again = await Store.AppendAsync(runner, 3, Sample.Change(3, "c1", age: 41));

        var applied = Assert.IsType<AppendResult.AlreadyApplied>(again);
        Assert.Equal((2, 2), (applied.FirstSequence, applied.Count));
        Assert.Equal("""{"age":40}""", applied.Answer);
        Assert.Equal(40, (await Store.LoadAsync(runner)).Profile.Age);
    }

    [DatabaseFact]
    public async Task A_command_that_comes_twice_at_once_is_applied_once()
    {
        var runner = NewRunner();

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Store.AppendAsync(runner, 0, Sample.Change(0, "same")))));

        Assert.Single(results.OfType<AppendResult.Appended>());
        Assert.Equal(5, results.OfType<AppendResult.AlreadyApplied>().Count());
    }

    [DatabaseFact]
    public async Task A_command_without_events_is_remembered_with_its_answer()
    {
        var runner = NewRunner();

        Assert.Equal(new AppendResult.Appended(0), await Store.AppendAsync(runner, 0, Sample.Change(0, "refused", events: 0)));
        Assert.Equal(0, Assert.IsType<AppendResult.AlreadyApplied>(await Store.AppendAsync(runner, 0, Sample.Change(0, "refused"))).Count);
        Assert.Equal(RunnerState.New, await Store.LoadAsync(runner));
    }

    [DatabaseFact]
    public async Task The_same_command_id_of_two_runners_is_two_commands()
    {
        await Store.AppendAsync(NewRunner(), 0, Sample.Change(0, "c1"));

        Assert.IsType<AppendResult.Appended>(await Store.AppendAsync(NewRunner(), 0, Sample.Change(0, "c1")));
    }

    [DatabaseFact]
    public async Task When_the_transaction_breaks_off_nothing_of_the_change_is_stored()
    {
        var runner = NewRunner();
        await Store.AppendAsync(runner, 0, Sample.Change(0, "c1"));

        // The reminders come last in the transaction; two of one kind in one change are fine, so break it with a kind that no column takes.
        var broken = Sample.Change(1, "c2", reminders: [Sample.Reminder("session"), Sample.Reminder(null!)]);
        await Assert.ThrowsAnyAsync<Exception>(() => Store.AppendAsync(runner, 1, broken));

        Assert.Equal(1, (await Store.LoadAsync(runner)).Version);
        Assert.Single(await Store.ReadEventsAsync(runner));
        Assert.Equal(0, await CountAsync(context => context.Reminders.CountAsync(row => row.RunnerId == runner.Value)));
        Assert.IsType<AppendResult.Appended>(await Store.AppendAsync(runner, 1, Sample.Change(1, "c2")));
    }

    [DatabaseFact]
    public async Task Reminders_are_replaced_with_the_change_and_left_alone_without()
    {
        var runner = NewRunner();
        await Store.AppendAsync(runner, 0, Sample.Change(0, "c1", reminders: [Sample.Reminder("session"), Sample.Reminder("weekly")]));
        await Store.AppendAsync(runner, 1, Sample.Change(1, "c2"));
        Assert.Equal(["session", "weekly"], await KindsAsync());

        await Store.AppendAsync(runner, 2, Sample.Change(2, "c3", reminders: [Sample.Reminder("weekly"), Sample.Reminder("checkIn")]));
        Assert.Equal(["checkIn", "weekly"], await KindsAsync());

        await Store.SetRemindersAsync(runner, []);
        Assert.Empty(await KindsAsync());

        Task<List<string>> KindsAsync() => Host.Get<CoachDatabase>().ReadAsync(context =>
            context.Reminders.Where(row => row.RunnerId == runner.Value).OrderBy(row => row.Kind).Select(row => row.Kind).ToListAsync());
    }

    [DatabaseFact]
    public async Task A_reminder_row_keeps_its_times()
    {
        var runner = NewRunner();
        var reminder = Sample.Reminder("session");
        await Store.SetRemindersAsync(runner, [reminder]);

        var row = await Host.Get<CoachDatabase>().ReadAsync(context => context.Reminders.SingleAsync(row => row.RunnerId == runner.Value && row.NextDue <= reminder.Due));

        Assert.Equal((reminder.Zone, reminder.LocalTime, reminder.LocalDate, reminder.Due, true), (row.Zone, row.LocalTime, row.NextLocalDate, row.NextDue, row.Enabled));
    }

    [DatabaseFact]
    public async Task A_snapshot_that_cannot_be_read_is_made_anew_from_the_events()
    {
        var runner = NewRunner();
        var after = RunnerState.New;
        foreach (var age in new[] { 30, 31 })
        {
            var decision = Decider.Decide(after, new SetAge(age), Sample.Today);
            var next = Decider.Evolve(after, decision);
            await Store.AppendAsync(runner, after.Version, new RunnerChange($"c{age}", [.. decision.Events], next));
            after = next;
        }

        await Host.Get<CoachDatabase>().WriteAsync(context => context.RunnerSnapshots.Where(row => row.RunnerId == runner.Value)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, Payload.Of("""{"profile":"of another version"}""", RunnerSnapshotRow.PlaceOf(runner.Value)))));

        Assert.Equal(after, await Store.LoadAsync(runner));
        Assert.Equal(31, after.Profile.Age);
    }

    private Task<int> CountAsync(Func<CoachDbContext, Task<int>> count) => Host.Get<CoachDatabase>().ReadAsync(count);
}
