using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class RecurringTests
{
    [Theory, InMemory, Postgres]
    public async Task A_recurring_job_creates_a_job_at_each_of_its_times(string storage)
    {
        await using var host = await JobHost.Start(storage);

        host.Recurring.AddOrUpdate<Work>("tick", work => work.Note("tick"), "* * * * * *");

        await Eventually.Is(() => host.Journal.Count("tick") >= 3, seconds: 30);
        var recurring = One(host, "tick");
        Assert.NotNull(recurring.LastExecution);
        Assert.NotNull(recurring.LastJobId);
    }

    [Theory, InMemory, Postgres]
    public async Task A_recurring_job_runs_at_the_hour_of_its_zone(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

        host.Recurring.AddOrUpdate<Work>("nightly", work => work.Note("x"), Cron.Daily(2, 30), new RecurringJobOptions { TimeZone = paris });

        var next = One(host, "nightly").NextExecution!.Value;
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(next, DateTimeKind.Utc), paris);
        Assert.Equal("02:30", $"{local:HH:mm}");
        Assert.Equal("Europe/Paris", One(host, "nightly").TimeZoneId);
    }

    [Theory, InMemory, Postgres]
    public async Task Registering_the_same_again_leaves_the_next_time_alone(string storage)
    {
        await using var host = await JobHost.Start(storage);
        host.Recurring.AddOrUpdate<Work>("weekly", work => work.Note("x"), Cron.Weekly(DayOfWeek.Friday, 18));
        var before = One(host, "weekly");

        host.Recurring.AddOrUpdate<Work>("weekly", work => work.Note("x"), Cron.Weekly(DayOfWeek.Friday, 18));

        var after = One(host, "weekly");
        Assert.Equal(before.NextExecution, after.NextExecution);
        Assert.Equal(before.CreatedAt, after.CreatedAt);
    }

    [Theory, InMemory, Postgres]
    public async Task Registering_another_schedule_changes_the_next_time(string storage)
    {
        await using var host = await JobHost.Start(storage);
        host.Recurring.AddOrUpdate<Work>("review", work => work.Note("x"), Cron.Yearly(1, 1));
        var before = One(host, "review");

        host.Recurring.AddOrUpdate<Work>("review", work => work.Note("x"), Cron.Yearly(7, 14));

        Assert.NotEqual(before.NextExecution, One(host, "review").NextExecution);
        Assert.Equal("0 0 14 7 *", One(host, "review").Cron);
    }

    [Theory, InMemory, Postgres]
    public async Task A_removed_recurring_job_is_gone(string storage)
    {
        await using var host = await JobHost.Start(storage);
        host.Recurring.AddOrUpdate<Work>("gone", work => work.Note("x"), Cron.Minutely());

        host.Recurring.RemoveIfExists("gone");
        host.Recurring.RemoveIfExists("never was");

        using var connection = host.Storage.GetConnection();
        Assert.Empty(connection.GetRecurringJobs());
    }

    [Theory, InMemory, Postgres]
    public async Task A_triggered_recurring_job_runs_now(string storage)
    {
        await using var host = await JobHost.Start(storage);
        host.Recurring.AddOrUpdate<Work>("yearly", work => work.Note("now"), Cron.Yearly());

        var id = host.Recurring.TriggerJob("yearly");

        Assert.NotNull(id);
        await Eventually.Is(() => host.StateOf(id!) == SucceededState.StateName);
        Assert.Equal(id, One(host, "yearly").LastJobId);
        Assert.Equal(["now"], host.Journal.Entries);
    }

    [Theory, InMemory, Postgres]
    public async Task A_recurring_job_that_never_comes_runs_only_when_triggered(string storage)
    {
        await using var host = await JobHost.Start(storage);

        host.Recurring.AddOrUpdate<Work>("by hand", work => work.Note("now"), Cron.Never());

        Assert.Null(One(host, "by hand").NextExecution);
        host.Recurring.Trigger("by hand");
        await Eventually.Is(() => host.Journal.Count("now") == 1);
    }

    [Theory, InMemory, Postgres]
    public async Task A_day_of_month_and_a_day_of_week_must_both_match(string storage)
    {
        await using var host = await JobHost.Start(storage);

        host.Recurring.AddOrUpdate<Work>("friday the 13th", work => work.Note("x"), "0 9 13 * 5");

        var next = One(host, "friday the 13th").NextExecution!.Value;
        Assert.Equal((13, DayOfWeek.Friday), (next.Day, next.DayOfWeek));
    }

    [Theory]
    [InlineData("0 7 * * MON-FRI")]
    [InlineData("*/5 * * * *")]
    [InlineData("0 0 L * *")]
    [InlineData("0 0 * * 5L")]
    [InlineData("0 0 * * THU#2")]
    [InlineData("0 22-2 * * *")]
    [InlineData("15 30 6 * * *")]
    [InlineData("@daily")]
    public async Task The_usual_ways_to_write_a_schedule_are_read(string cron)
    {
        await using var host = await JobHost.Start("in memory");

        host.Recurring.AddOrUpdate<Work>("schedule", work => work.Note("x"), cron);

        Assert.NotNull(One(host, "schedule").NextExecution);
    }

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("60 * * * *")]
    [InlineData("H * * * *")]
    [InlineData("0 0 * * 9")]
    public async Task A_schedule_that_makes_no_sense_is_refused(string cron)
    {
        await using var host = await JobHost.Start("in memory");

        Assert.ThrowsAny<Exception>(() => host.Recurring.AddOrUpdate<Work>("schedule", work => work.Note("x"), cron));
        using var connection = host.Storage.GetConnection();
        Assert.Empty(connection.GetRecurringJobs());
    }

    [Theory, InMemory, Postgres]
    public async Task A_schedule_that_cannot_be_read_is_refused(string storage)
    {
        await using var host = await JobHost.Start(storage);

        Assert.ThrowsAny<ArgumentException>(() => host.Recurring.AddOrUpdate<Work>("bad", work => work.Note("x"), "every now and then"));
    }

    [Theory, InMemory, Postgres]
    public async Task A_recurring_job_may_have_a_queue_of_its_own(string storage)
    {
        await using var host = await JobHost.Start(storage, server => server.Queues = ["default", "nightly"]);

        host.Recurring.AddOrUpdate<Work>("q", "nightly", work => work.Note("x"), Cron.Yearly());
        var id = host.Recurring.TriggerJob("q");

        await Eventually.Is(() => host.StateOf(id!) == SucceededState.StateName);
        var enqueued = host.Storage.GetMonitoringApi().JobDetails(id!)!.History.Single(state => state.StateName == EnqueuedState.StateName);
        Assert.Equal("nightly", enqueued.Data["Queue"]);
    }

    [Fact]
    public void The_names_of_schedules_give_their_cron_expressions()
    {
        Assert.Equal("* * * * *", Cron.Minutely());
        Assert.Equal("0 * * * *", Cron.Hourly());
        Assert.Equal("30 6 * * *", Cron.Daily(6, 30));
        Assert.Equal("0 0 * * 1", Cron.Weekly());
        Assert.Equal("0 18 * * 0", Cron.Weekly(DayOfWeek.Sunday, 18));
        Assert.Equal("0 0 1 * *", Cron.Monthly());
        Assert.Equal("0 0 31 2 *", Cron.Never());
    }

    private static RecurringJobDto One(JobHost host, string id)
    {
        using var connection = host.Storage.GetConnection();
        return Assert.Single(connection.GetRecurringJobs(), job => job.Id == id);
    }
}
