using Hangfire.Storage;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class MissedRunsTests
{
    [PostgresFact]
    public async Task Runs_missed_while_no_host_was_up_are_made_up_for_as_their_mode_says()
    {
        await using var database = await TestDatabase.Create();
        var soon = TimeProvider.System.GetUtcNow().AddSeconds(10);
        soon = soon.Second > 56 ? soon.AddSeconds(6) : soon;
        await using (var before = await JobHost.Start(database))
        {
            var twice = $"{soon.Second},{soon.Second + 2} {soon.Minute} {soon.Hour} * * *";
            before.Recurring.AddOrUpdate<Work>("relaxed", work => work.Note("relaxed"), twice);
            before.Recurring.AddOrUpdate<Work>(
                "strict", work => work.Note("strict"), twice, new RecurringJobOptions { MisfireHandling = MisfireHandlingMode.Strict });
            before.Recurring.AddOrUpdate<Work>(
                "ignorable", work => work.Note("ignorable"), twice, new RecurringJobOptions { MisfireHandling = MisfireHandlingMode.Ignorable });
        }

        // The later of the two must be later than what still counts as on time, which is 15 s.
        await Task.Delay(soon.AddSeconds(2 + 20) - TimeProvider.System.GetUtcNow());
        await using var after = await JobHost.Start(database);

        await Eventually.Is(() => after.Journal.Count("strict") == 2 && after.Journal.Count("relaxed") == 1, seconds: 30);
        await Task.Delay(3000);
        Assert.Equal(["relaxed", "strict", "strict"], after.Journal.Entries.Order());
        using var connection = after.Storage.GetConnection();
        Assert.All(connection.GetRecurringJobs(), job => Assert.True(job.NextExecution > TimeProvider.System.GetUtcNow().UtcDateTime));
    }
}
