using Hangfire.PostgreSql;

namespace Hangfire.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void The_defaults_of_PostgreSQL_are_the_published_ones()
    {
        var options = new PostgreSqlStorageOptions();

        Assert.Equal("hangfire", options.SchemaName);
        Assert.Equal(TimeSpan.FromSeconds(15), options.QueuePollInterval);
        Assert.Equal(TimeSpan.FromMinutes(30), options.InvisibilityTimeout);
        Assert.Equal(TimeSpan.FromMinutes(10), options.DistributedLockTimeout);
        Assert.True(options.PrepareSchemaIfNecessary);
        Assert.True(options.EnableTransactionScopeEnlistment);
        Assert.False(options.UseSlidingInvisibilityTimeout);
        Assert.False(options.EnableLongPolling);
    }

    [Fact]
    public void Times_that_make_no_sense_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => new PostgreSqlStorageOptions { QueuePollInterval = TimeSpan.FromMilliseconds(1) });
        Assert.ThrowsAny<ArgumentException>(() => new PostgreSqlStorageOptions { InvisibilityTimeout = TimeSpan.Zero });
        Assert.ThrowsAny<ArgumentException>(() => new PostgreSqlStorageOptions { DistributedLockTimeout = TimeSpan.FromSeconds(-1) });
    }

    [Fact]
    public void A_server_has_five_workers_a_core_and_at_most_twenty()
    {
        var options = new BackgroundJobServerOptions();

        Assert.Equal(Math.Min(Environment.ProcessorCount * 5, 20), options.WorkerCount);
        Assert.Equal(["default"], options.Queues);
        Assert.Throws<ArgumentOutOfRangeException>(() => new BackgroundJobServerOptions { WorkerCount = 0 });
        Assert.ThrowsAny<ArgumentException>(() => new BackgroundJobServerOptions { Queues = [] });
    }
}
