using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Reminders;
using CoachBot.Storage.Runners;
using CoachBot.Tests.Privacy;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.EndToEnd.Tests.Privacy;

/// <summary>One runner's whole life through the real host: all of it is handed over, and after an erasure none of it is found anywhere.</summary>
[Collection(Alone.Name)]
public sealed class PrivacyTests
{
    private static readonly string[] Said = ["sore", "move", "question", "units", "team", "plan.csv", "teams"];

    /// <summary>Both databases in one test, whose reminders and pauses are then waited for once.</summary>
    [Fact]
    public Task On_each_database_an_export_holds_every_row_and_an_erasure_leaves_none() =>
        Task.WhenAll(((IEnumerable<object[]>)JourneyTests.Databases).Select(row => LivesAsync(postgres: (string)row[0] == "PostgreSQL")));

    private static async Task LivesAsync(bool postgres)
    {
        await using var data = await TestDatabase.CreateAsync(postgres);
        await using var coach = await CoachProcess.StartAsync(data.Folder, data.ConnectionString, environment: new Dictionary<string, string> { ["Logging__LogLevel__CoachBot"] = "Trace", ["Reminders__WatchdogSeconds"] = "10" });
        await using var stored = new StoredData(data);
        using var goes = await LifeAsync(coach, stored, "quagga");

        // Alone in the database: what is handed over is all there is, in every table.
        await IsAllThereIsAsync(goes, stored);
        var exported = (await goes.ExportAsync()).GetRawText();
        Assert.All(Said, what => Assert.Contains($"quagga-{what}", exported, StringComparison.Ordinal));
        Assert.Contains("\"site\": \"calf\"", exported, StringComparison.OrdinalIgnoreCase);
        var before = await stored.BytesAsync();
        Assert.Contains(goes.Runner, before, StringComparison.Ordinal);
        Assert.DoesNotContain("quagga-sore", before, StringComparison.Ordinal); // a word of health lies open nowhere
        Assert.DoesNotContain("quagga-upload", before, StringComparison.Ordinal);

        // What is in no table of the map, or in one of those that are said to hold nothing of a runner, would be neither handed over nor erased.
        var tables = await stored.TablesAsync();
        Assert.Equal(Mapped(postgres), tables.SelectMany(table => table.Value.Columns.Select(column => $"{table.Key}.{column}")).Order(StringComparer.Ordinal));
        Assert.Equal(await stored.OwnedTablesAsync(), WithTraceOf(goes, tables));

        // Another runner's life, and then the first one goes with turns and a reminder under way.
        using var stays = await LifeAsync(coach, stored, "okapi");
        var turns = await UnderWayAsync(goes, stored);
        await goes.EraseAsync();
        await Task.WhenAll(turns);
        await SettleAsync(stored, goes.Runner);

        await IsAllThereIsAsync(stays, stored);
        var after = await stored.BytesAsync();
        Assert.Contains(stays.Runner, after, StringComparison.Ordinal);
        Assert.Empty(WithTraceOf(goes, await stored.TablesAsync()));
        foreach (var trace in goes.Traces)
        {
            Assert.DoesNotContain(trace, after, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(trace, coach.Output, StringComparison.OrdinalIgnoreCase);
        }

        // The other one asks for it in the chat.
        await stays.SayAsync("delete all my data");
        await stays.SayAsync("yes");
        await SettleAsync(stored, stays.Runner);
        Assert.All(await stored.OwnedAsync(), table => Assert.Empty(table.Value));
        var last = await stored.BytesAsync();
        Assert.Empty(WithTraceOf(stays, await stored.TablesAsync()));
        foreach (var trace in stays.Traces)
        {
            Assert.DoesNotContain(trace, last, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(trace, coach.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The columns that the page has a line for; SQLite keeps no jobs, and PostgreSQL has a lock of its own.</summary>
    private static IEnumerable<string> Mapped(bool postgres) => DataMap.Lines.Select(line => $"{line.Table}.{line.Column}")
        .Concat(DataMap.OfOthers.Where(table => table.Key.StartsWith("hangfire.", StringComparison.Ordinal) ? postgres : !postgres || table.Key != "__EFMigrationsLock").SelectMany(table => table.Value.Select(column => $"{table.Key}.{column}")))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> WithTraceOf(PrivateLife life, Dictionary<string, (string[] Columns, string Values)> tables) =>
        tables.Where(table => life.Traces.Any(trace => table.Value.Values.Contains(trace, StringComparison.OrdinalIgnoreCase))).Select(table => table.Key).Order(StringComparer.Ordinal);

    private static async Task<PrivateLife> LifeAsync(CoachProcess coach, StoredData stored, string mark)
    {
        var life = await PrivateLife.LiveAsync(coach.Address, mark);
        await InTeamsTooAsync(stored, life);
        await DueAsync(stored, life.Runner);
        await UntilAsync(async () => (await stored.OwnedAsync())["reminderSent"].Exists(row => (string?)row["runnerId"] == life.Runner));
        await LettersAsync(stored, life);
        return life;
    }

    /// <summary>What the Teams adapter stores of a runner who is linked.</summary>
    private static async Task InTeamsTooAsync(StoredData stored, PrivateLife life)
    {
        var chat = $"a:{life.Mark}-teams";
        await stored.Get<IAddressBook>().UpsertAsync(new RunnerAddress(new RunnerId(life.Runner), "msteams", $"29:{life.Mark}-teams", chat, "https://smba.example/", AadObjectId: $"{life.Mark}-aad"));
        await stored.Get<IHandledActivities>().TryBeginAsync(chat, $"{life.Mark}-activity");
        await stored.Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem>
        {
            [$"msteams/conversations/{chat}"] = new($$"""{"said":"{{life.Mark}}-teams"}""", null),
            [$"msteams/users/29:{life.Mark}-teams"] = new("{}", null),
        });
    }

    /// <summary>One that waits for its channel, and one that was given up.</summary>
    private static Task LettersAsync(StoredData stored, PrivateLife life) => stored.Database.WriteAsync(async context =>
    {
        var now = Instant.FromDateTimeUtc(TimeProvider.System.GetUtcNow().UtcDateTime);
        var date = now.InUtc().Date.PlusDays(-3);
        context.Add(new ReminderOutboxRow { RunnerId = life.Runner, Kind = "weekly", LocalDate = date, TenantId = "", DueAt = now, NotBefore = now + Duration.FromDays(1), ExpiresAt = now + Duration.FromDays(2) });
        context.Add(new ReminderDeadRow { RunnerId = life.Runner, Kind = "weekly", LocalDate = date.PlusDays(-7), TenantId = "", Reason = "blockedByUser", DueAt = now, At = now });
        return await context.SaveChangesAsync();
    });

    /// <summary>The clock need not be waited for: the next reminder is due now.</summary>
    private static Task DueAsync(StoredData stored, string runner) => stored.Database.WriteAsync(async context =>
    {
        var due = Instant.FromDateTimeUtc(TimeProvider.System.GetUtcNow().UtcDateTime) - Duration.FromSeconds(1);
        Assert.NotEqual(0, await context.Reminders.Where(row => row.RunnerId == runner).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextDue, due)));
        return true;
    });

    /// <summary>Messages that are stored and whose turns have not ended, and reminders that fall due.</summary>
    private static async Task<Task[]> UnderWayAsync(PrivateLife life, StoredData stored)
    {
        const int messages = 6;
        var had = await CountAsync();
        var turns = Enumerable.Range(0, messages).Select(n => SayAsync($"my knee is sore, 3 out of 10, quagga-late-{n}")).ToArray();
        await DueAsync(stored, life.Runner);
        await UntilAsync(async () => await CountAsync() >= had + messages);
        return turns;

        async Task SayAsync(string text)
        {
            try
            {
                await life.SayAsync(text);
            }
            catch (HttpRequestException)
            {
                // Its runner is gone: an answer is owed to nobody.
            }
        }

        Task<int> CountAsync() => stored.Database.ReadAsync(context => context.ChatActivities.CountAsync(row => row.ConversationId == life.Conversation && row.FromRunner));
    }

    /// <summary>The same rows in the same tables, each with the same content, and none that the test has left empty.</summary>
    private static async Task IsAllThereIsAsync(PrivateLife life, StoredData stored)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = Lines(await stored.OwnedAsync());
            var document = JsonNode.Parse((await life.ExportAsync()).GetRawText())!.AsObject();
            var owned = await stored.OwnedAsync();
            if (!before.SequenceEqual(Lines(owned)) && attempt < 20)
            {
                continue; // the host is still at work, on a push for one
            }

            Assert.Equal(owned.Keys.Append("runner").Append("exportedAt").Order(), document.Select(property => property.Key).Order());
            Assert.All(owned, table => Assert.True(table.Value.Count > 0, $"the test puts nothing into {table.Key}"));
            Assert.Equal(Lines(owned), Lines(owned.Keys.ToDictionary(table => table, table => document[table]!.AsArray().Select(row => row!.AsObject()).ToList())));
            return;
        }
    }

    private static List<string> Lines(Dictionary<string, List<JsonObject>> tables) =>
        [.. tables.SelectMany(table => table.Value.Select(row => $"{table.Key}: {row.ToJsonString()}")).Order(StringComparer.Ordinal)];

    /// <summary>A reminder that was on its way when its runner went has ended by then.</summary>
    private static async Task SettleAsync(StoredData stored, string runner)
    {
        await Task.Delay(TimeSpan.FromSeconds(2));
        for (var attempt = 0; attempt < 40 && (await stored.OwnedAsync()).Values.SelectMany(rows => rows).Any(row => (string?)row["runnerId"] == runner); attempt++)
        {
            await Task.Delay(100);
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> done)
    {
        for (var attempt = 0; attempt < 900; attempt++)
        {
            if (await done())
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("It has not come to pass within 90 seconds.");
    }
}
