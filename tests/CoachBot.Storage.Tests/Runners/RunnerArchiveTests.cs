using System.Text.Json;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Links;
using CoachBot.Storage.Reminders;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Tests.Runners;

public sealed class RunnerArchiveOnSqlite(SqliteDatabase database) : RunnerArchiveTests(database), IClassFixture<SqliteDatabase>;

public sealed class RunnerArchiveOnPostgres(PostgresDatabase database) : RunnerArchiveTests(database), IClassFixture<PostgresDatabase>;

public abstract class RunnerArchiveTests(TestDatabase database) : StorageTests(database)
{
    /// <summary>Tables that say nothing of any runner.</summary>
    private static readonly string[] Ownerless = ["data_protection_keys", "payload_keys", "reminder_lanes", "heartbeats", "zone_data", "hosts", "host_errors"];

    [DatabaseFact]
    public async Task Every_table_of_the_model_is_owned_or_says_nothing_of_a_runner()
    {
        var all = await Host.Get<CoachDatabase>().ReadAsync(context => Task.FromResult(context.Model.GetEntityTypes().Select(type => type.GetTableName()!).ToHashSet()));
        var owned = await Host.Get<CoachDatabase>().ReadAsync(context => Task.FromResult(RunnerArchive.Tables.Select(table => table.NameIn(context)).ToArray()));

        Assert.Equal(all.Order(), owned.Concat(Ownerless).Order());
    }

    [DatabaseFact]
    public async Task Erasing_a_runner_leaves_no_row_in_any_table_and_every_row_of_others()
    {
        var (gone, stays) = (NewRunner(), NewRunner());
        await FillAsync(stays);
        var before = await CountAsync();
        await FillAsync(gone);
        var filled = await CountAsync();

        await Host.Get<IRunnerStore>().EraseAsync(gone);

        var after = await CountAsync();
        foreach (var (table, rows) in filled.Where(table => !Ownerless.Contains(table.Key)))
        {
            Assert.True(rows > before[table], $"the test puts nothing into {table}");
        }

        Assert.Equal(before, after);
        var dump = await DumpAsync();
        Assert.DoesNotContain(gone.Value, dump);
        Assert.Contains(stays.Value, dump);
        Assert.Equal(RunnerState.New, await Host.Get<IRunnerStore>().LoadAsync(gone));
    }

    [DatabaseFact]
    public async Task An_export_holds_every_table_of_the_runner_and_nothing_of_others()
    {
        var (runner, other) = (NewRunner(), NewRunner());
        await FillAsync(runner);
        await FillAsync(other);

        using var export = JsonDocument.Parse(await Host.Get<IRunnerStore>().ExportAsync(runner));

        Assert.Equal(runner.Value, export.RootElement.GetProperty("runner").GetString());
        foreach (var table in RunnerArchive.Tables)
        {
            var name = await Host.Get<CoachDatabase>().ReadAsync(context => Task.FromResult(ExportJson.Camel(table.NameIn(context))));
            Assert.NotEqual(0, export.RootElement.GetProperty(name).GetArrayLength());
        }

        Assert.Equal(34, export.RootElement.GetProperty("runnerSnapshots")[0].GetProperty("payload").GetProperty("profile").GetProperty("age").GetInt32());
        Assert.DoesNotContain(other.Value, export.RootElement.GetRawText());
    }

    [DatabaseFact]
    public async Task Erasing_an_unknown_runner_does_nothing() => await Host.Get<IRunnerStore>().EraseAsync(NewRunner());

    /// <summary>A row in every table; every id holds the runner's.</summary>
    private async Task FillAsync(RunnerId runner)
    {
        await Host.Get<IRunnerStore>().AppendAsync(runner, 0, Sample.Change(0, "c1", reminders: [Sample.Reminder("session")]));

        // A chat of our own page and one in Teams, which keeps no transcript here.
        var (page, teams) = ($"page-{runner}", $"teams-{runner}");
        var conversations = Host.Get<IConversationStore>();
        await conversations.OpenAsync(page, runner);
        await conversations.AppendAsync(page, new NewActivity($"a-{runner}", true, "{}", Host.Clock.Now, NeedsTurn: true));
        await Host.Get<IAddressBook>().UpsertAsync(new RunnerAddress(runner, "msteams", $"29:{runner}", teams, "https://smba.example/"));
        await Host.Get<IHandledActivities>().TryBeginAsync(teams, $"a-{runner}");
        await Host.Get<IRunnerLinks>().SetAsync(new RunnerLink(runner, "calendar", "feed", "{}", $"hash of {runner}"));
        await Host.Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem>
        {
            [$"directline/conversations/{page}"] = new("{}", null),
            [$"directline/users/{runner}"] = new("{}", null),
            [$"msteams/conversations/{teams}"] = new("{}", null),
            [$"msteams/conversations/{teams}/users/29:{runner}"] = new("{}", null),
            [$"msteams/users/29:{runner}"] = new("{}", null),
        });
        await Host.Get<CoachDatabase>().WriteAsync(async context =>
        {
            var now = Host.Clock.Now;
            context.Add(new ReminderOutboxRow { RunnerId = runner.Value, Kind = "session", LocalDate = Sample.Today, TenantId = "", DueAt = now, NotBefore = now, ExpiresAt = now });
            context.Add(new ReminderSentRow { RunnerId = runner.Value, Kind = "session", LocalDate = Sample.Today, TenantId = "", Outcome = "sent", DueAt = now, At = now });
            context.Add(new ReminderDeadRow { RunnerId = runner.Value, Kind = "session", LocalDate = Sample.Today, TenantId = "", Reason = "x", DueAt = now, At = now });
            return await context.SaveChangesAsync();
        });
    }

    private Task<Dictionary<string, long>> CountAsync() => Host.Get<CoachDatabase>().ReadAsync(async context =>
    {
        var counts = new Dictionary<string, long>();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()!))
        {
            counts[table] = (await context.Database.SqlQueryRaw<long>($"SELECT count(*) AS \"Value\" FROM {table}").ToListAsync()).Single();
        }

        return counts;
    });

    /// <summary>Every text column of every table.</summary>
    private Task<string> DumpAsync() => Host.Get<CoachDatabase>().ReadAsync(async context =>
    {
        var values = new List<string>();
        foreach (var type in context.Model.GetEntityTypes())
        {
            foreach (var column in type.GetProperties().Where(property => property.ClrType == typeof(string)).Select(property => property.GetColumnName()))
            {
                values.AddRange(await context.Database.SqlQueryRaw<string>(
                    $"SELECT {column} AS \"Value\" FROM {type.GetTableName()} WHERE {column} IS NOT NULL").ToListAsync());
            }
        }

        return string.Join('\n', values);
    });
}
