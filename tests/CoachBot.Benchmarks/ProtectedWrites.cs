using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CoachBot.Storage;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Starting;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Benchmarks;

/// <summary>What encryption at rest costs: by itself, and as a part of the writes it is in. On COACHBOT_TEST_POSTGRES where that is set, else SQLite.</summary>
public class ProtectedWrites
{
    private const string Message =
        """{"type":"message","id":"0197a2","timestamp":"2026-03-04T10:00:00Z","channelId":"directline","from":{"id":"dl_runner","role":"user"},"conversation":{"id":"c"},"text":"my left calf is sore, 4 out of 10, since yesterday's long run"}""";

    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-protected-").FullName;
    private readonly string database = "coach_bench_" + Guid.NewGuid().ToString("N");
    private ServiceProvider services = null!;
    private RunnerState after = null!;
    private Decision decision = null!;
    private string snapshot = null!;
    private string closed = null!;
    private long version;
    private int number;

    [Params(false, true)]
    public bool Encrypted { get; set; }

    /// <summary>Not awaited by the toolchain that stays in this process, so it waits by itself.</summary>
    [GlobalSetup]
    public void Setup() => SetupAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Cleanup() => CleanupAsync().GetAwaiter().GetResult();

    [Benchmark(Description = "a message, by itself")]
    public string ProtectMessage() => services.GetRequiredService<IPayloadProtector>().Protect(Message, "chat_activities\nc\na");

    [Benchmark(Description = "a snapshot with a plan of 16 weeks, by itself")]
    public string ProtectSnapshot() => services.GetRequiredService<IPayloadProtector>().Protect(snapshot, "runner_snapshots\nr");

    [Benchmark(Description = "the same snapshot read")]
    public string OpenSnapshot() => services.GetRequiredService<IPayloadProtector>().Unprotect(closed, "runner_snapshots\nr");

    [Benchmark(Description = "a message stored")]
    public Task StoreMessage() => services.GetRequiredService<IConversationStore>().AppendAsync("c", new NewActivity($"a{number++}", true, Message, Instant.FromUtc(2026, 3, 4, 10, 0)));

    [Benchmark(Description = "a change stored: event, snapshot, command")]
    public async Task StoreChange()
    {
        var change = new RunnerChange($"c{number++}", [.. decision.Events], after with { Version = version + decision.Events.Count });
        version = ((AppendResult.Appended)await services.GetRequiredService<IRunnerStore>().AppendAsync(new RunnerId("r"), version, change)).Version;
    }

    [Benchmark(Description = "a runner loaded")]
    public Task<RunnerState> Load() => services.GetRequiredService<IRunnerStore>().LoadAsync(new RunnerId("r"));

    private async Task SetupAsync()
    {
        var known = RunnerState.New with { Profile = Marathoner.Profile };
        decision = Decider.Decide(known, new BuildPlan(), Marathoner.Today);
        after = Decider.Evolve(known, decision);
        snapshot = JsonSerializer.Serialize(after, TrainingJson.Options);
        var server = Environment.GetEnvironmentVariable("COACHBOT_TEST_POSTGRES");
        var collection = new ServiceCollection().AddLogging();
#pragma warning disable RS0030 // the program's own clock: there is nothing to steer
        collection.AddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        if (!Encrypted)
        {
            collection.AddSingleton<IPayloadProtector>(PlainPayloads.Instance);
        }

        collection.AddStorage(new StorageOptions { ConnectionString = server is null ? null : new Npgsql.NpgsqlConnectionStringBuilder(server) { Database = database + (Encrypted ? "e" : "p") }.ConnectionString, Folder = folder });
        services = collection.BuildServiceProvider();
        await services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await services.GetRequiredService<IConversationStore>().OpenAsync("c", new RunnerId("r"));
        closed = services.GetRequiredService<IPayloadProtector>().Protect(snapshot, "runner_snapshots\nr");
        Console.WriteLine($"// snapshot {snapshot.Length} characters, stored {closed.Length}; message {Message.Length}, stored {services.GetRequiredService<IPayloadProtector>().Protect(Message, "c").Length}");
        version = 0;
    }

    private async Task CleanupAsync()
    {
        await services.DisposeAsync();
        if (Environment.GetEnvironmentVariable("COACHBOT_TEST_POSTGRES") is { } server)
        {
            await using var connection = new Npgsql.NpgsqlConnection(server);
            await connection.OpenAsync();
            await using var drop = new Npgsql.NpgsqlCommand($"DROP DATABASE IF EXISTS {database}{(Encrypted ? "e" : "p")} WITH (FORCE)", connection);
            await drop.ExecuteNonQueryAsync();
        }
    }
}
