using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CoachBot.Storage.Notifications;

/// <summary>
/// Own subscribers are told at once; other hosts by NOTIFY, heard on one dedicated connection that is opened with the first subscription
/// and again whenever it breaks. Notifying commits take turns in PostgreSQL, so what comes up while one is under way goes together in the next,
/// and none waits for the disk. Where no other host listens nothing is said: the server is asked after the change is committed, so whoever
/// begins to listen later reads everything later too.
/// </summary>
internal sealed partial class PostgresChangeFeed : IChangeFeed, IAsyncDisposable
{
    private const string ChannelName = "coachbot_changes";

    /// <summary>By which hosts know each other's ears, in every version.</summary>
    private const string EarName = "CoachBot feed";

    private const string Say =
        $"""
        SELECT CASE WHEN set_config('synchronous_commit', 'off', true) = 'off' THEN pg_notify('{ChannelName}', wire) END FROM unnest($1) AS wire
        WHERE EXISTS (SELECT 1 FROM pg_stat_activity WHERE application_name = '{EarName}' AND datname = current_database() AND pid <> $2)
        """;

    private const int MostAtOnce = 1_000;

    // A connection that a firewall dropped is silent: ask it now and then.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Who was alone a moment ago need not ask after each change whether it still is: a new host hears its first ones this much later.</summary>
    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(20);

    private readonly string instance = Guid.NewGuid().ToString("N");
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock starting = new();
    private readonly NpgsqlDataSource source;
    private readonly string listening;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Subscribers subscribers;
    private readonly Channel<string> outgoing = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task speaker;
    private Task? listener;
    private volatile int ear; // the server's process that serves our own; 0: there is none

    public PostgresChangeFeed(NpgsqlDataSource source, string connectionString, TimeProvider time, ILogger<PostgresChangeFeed> logger)
    {
        this.source = source;
        this.time = time;
        this.logger = logger;
        subscribers = new(logger);
        listening = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, ApplicationName = EarName }.ConnectionString;
        speaker = Task.Run(SpeakAsync);
    }

    public Task PublishAsync(string topic, string payload, CancellationToken cancellation = default) => PublishManyAsync(topic, [payload], cancellation);

    public Task PublishElsewhereAsync(string topic, string payload, CancellationToken cancellation = default)
    {
        Notification.Check(topic, payload);
        outgoing.Writer.TryWrite(new Notification(instance, topic, payload).ToString());
        return Task.CompletedTask;
    }

    public Task PublishManyAsync(string topic, IReadOnlyCollection<string> payloads, CancellationToken cancellation = default)
    {
        foreach (var payload in payloads)
        {
            Notification.Check(topic, payload);
        }

        foreach (var payload in payloads)
        {
            subscribers.Tell(topic, payload);
            outgoing.Writer.TryWrite(new Notification(instance, topic, payload).ToString());
        }

        return Task.CompletedTask;
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
        outgoing.Writer.TryComplete();
        await speaker; // what has been published is still said
        await stopping.CancelAsync();
        if (listener is not null)
        {
            await listener;
        }

        stopping.Dispose();
    }

    private async Task SpeakAsync()
    {
        for (var alone = false; await outgoing.Reader.WaitToReadAsync().ConfigureAwait(false);)
        {
            if (alone)
            {
                await Task.Delay(AskAgain);
            }

            var wires = new HashSet<string>(StringComparer.Ordinal);
            while (wires.Count < MostAtOnce && outgoing.Reader.TryRead(out var wire))
            {
                wires.Add(wire);
            }

            try
            {
                await using var command = source.CreateCommand(Say);
                command.Parameters.Add(new() { Value = wires.ToArray() });
                command.Parameters.Add(new() { Value = ear });
                await using var said = await command.ExecuteReaderAsync();
                alone = !said.HasRows;
            }
            catch (Exception e)
            {
                // The change itself is stored; other hosts read everything anew once they are connected again.
                Log.NotPublished(logger, wires.Count, e.GetType().Name);
            }
        }
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
                ear = connection.ProcessID;
                await RunAsync(connection, $"LISTEN {ChannelName}");
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

        [LoggerMessage(2, LogLevel.Warning, "Other hosts could not be told of {Count} changes: {Error}")]
        public static partial void NotPublished(ILogger logger, int count, string error);
    }
}
