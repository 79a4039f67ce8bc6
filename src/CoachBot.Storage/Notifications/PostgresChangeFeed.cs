using Microsoft.Extensions.Logging;
using Npgsql;

namespace CoachBot.Storage.Notifications;

/// <summary>
/// Own subscribers are told at once; other hosts by NOTIFY, heard on one dedicated connection that is opened with the first subscription
/// and again whenever it breaks.
/// </summary>
internal sealed partial class PostgresChangeFeed : IChangeFeed, IAsyncDisposable
{
    private const string Channel = "coachbot_changes";

    // A connection that a firewall dropped is silent: ask it now and then.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly string instance = Guid.NewGuid().ToString("N");
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock starting = new();
    private readonly NpgsqlDataSource source;
    private readonly string listening;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Subscribers subscribers;
    private Task? listener;

    public PostgresChangeFeed(NpgsqlDataSource source, string connectionString, TimeProvider time, ILogger<PostgresChangeFeed> logger)
    {
        this.source = source;
        this.time = time;
        this.logger = logger;
        subscribers = new(logger);
        listening = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, ApplicationName = "CoachBot feed" }.ConnectionString;
    }

    public Task PublishAsync(string topic, string payload, CancellationToken cancellation = default) => PublishManyAsync(topic, [payload], cancellation);

    public async Task PublishManyAsync(string topic, IReadOnlyCollection<string> payloads, CancellationToken cancellation = default)
    {
        foreach (var payload in payloads)
        {
            Notification.Check(topic, payload);
        }

        foreach (var payload in payloads)
        {
            subscribers.Tell(topic, payload);
        }

        var wires = payloads.Select(payload => new Notification(instance, topic, payload).ToString()).ToArray();
        await using var command = source.CreateCommand("SELECT pg_notify($1, wire) FROM unnest($2) AS wire");
        command.Parameters.Add(new() { Value = Channel });
        command.Parameters.Add(new() { Value = wires });
        try
        {
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            // The change itself is stored; other hosts read everything anew once they are connected again.
            Log.NotPublished(logger, topic, e.GetType().Name);
        }
    }

    public IDisposable Subscribe(Func<string, string, Task> handler)
    {
        var subscription = subscribers.Add(handler);
        lock (starting)
        {
            listener ??= Task.Run(ListenAsync);
        }

        return subscription;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        if (listener is not null)
        {
            await listener;
        }

        stopping.Dispose();
    }

    private async Task ListenAsync()
    {
        var pause = TimeSpan.FromMilliseconds(100);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(listening);
                connection.Notification += (_, e) => Hear(e.Payload);
                await connection.OpenAsync(stopping.Token);
                await RunAsync(connection, $"LISTEN {Channel}");
                subscribers.Tell(IChangeFeed.Everything, "");
                pause = TimeSpan.FromMilliseconds(100);
                while (true)
                {
                    if (!await connection.WaitAsync(Silence, stopping.Token))
                    {
                        await RunAsync(connection, "SELECT 1");
                    }
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Log.Disconnected(logger, e.GetType().Name, pause);
            }

            await Task.Delay(pause, time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 10 };
        await command.ExecuteNonQueryAsync(stopping.Token);
    }

    private void Hear(string wire)
    {
        if (Notification.Parse(wire) is { } heard && heard.Sender != instance)
        {
            subscribers.Tell(heard.Topic, heard.Payload);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The connection that listens for changes broke ({Error}); again in {Pause}")]
        public static partial void Disconnected(ILogger logger, string error, TimeSpan pause);

        [LoggerMessage(2, LogLevel.Warning, "Other hosts could not be told of a change of {Topic}: {Error}")]
        public static partial void NotPublished(ILogger logger, string topic, string error);
    }
}
