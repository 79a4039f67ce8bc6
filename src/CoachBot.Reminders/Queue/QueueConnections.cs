using CoachBot.Storage;
using Npgsql;

namespace CoachBot.Reminders.Queue;

/// <summary>
/// Connections of the queue's own. Each of its statements takes a few rows of a large table by key, while what the tables hold changes by
/// the minute: with a plan made when the outbox was empty, or when nothing in it had an owner yet, the server would read all of it for each
/// batch. So it is asked to plan once, by index, whatever the statistics say at that moment.
/// </summary>
internal sealed class QueueConnections : IAsyncDisposable
{
    private const string Planning = "-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c plan_cache_mode=force_generic_plan";

    private readonly NpgsqlDataSource source;

    public QueueConnections(StorageOptions storage)
    {
        var builder = new NpgsqlDataSourceBuilder(storage.ConnectionString).ConnectionStringBuilder;
        builder.ApplicationName ??= "CoachBot reminders";
        builder.Options = $"{builder.Options} {Planning}".Trim();
        builder.MaxAutoPrepare = Math.Max(builder.MaxAutoPrepare, 20);
        source = NpgsqlDataSource.Create(builder);
    }

    public NpgsqlCommand CreateCommand(string sql) => source.CreateCommand(sql);

    public ValueTask<NpgsqlConnection> OpenConnectionAsync(CancellationToken cancellation) => source.OpenConnectionAsync(cancellation);

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
