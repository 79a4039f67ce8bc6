using CoachBot.Storage.Payloads;
using NodaTime;

namespace CoachBot.Storage.Runners;

internal sealed class RunnerEventRow : IRunnerRow, IPayloadRow
{
    public required string RunnerId { get; set; }

    public required long Sequence { get; set; }

    public required string CommandId { get; set; }

    public required string Kind { get; set; }

    public required Payload Payload { get; set; }

    public required Instant RecordedAt { get; set; }

    public string Place => PlaceOf(RunnerId, Sequence);

    public static string PlaceOf(string runner, long sequence) => $"runner_events\n{runner}\n{sequence}";
}

internal sealed class RunnerCommandRow : IRunnerRow, IPayloadRow
{
    public required string RunnerId { get; set; }

    public required string CommandId { get; set; }

    public required long FirstSequence { get; set; }

    public required int Count { get; set; }

    public Payload? Answer { get; set; }

    public required Instant RecordedAt { get; set; }

    public string Place => PlaceOf(RunnerId, CommandId);

    public static string PlaceOf(string runner, string command) => $"runner_commands\n{runner}\n{command}";
}

internal sealed class RunnerSnapshotRow : IRunnerRow, IPayloadRow
{
    public required string RunnerId { get; set; }

    public required long Version { get; set; }

    public required Payload Payload { get; set; }

    public required Instant UpdatedAt { get; set; }

    public string Place => PlaceOf(RunnerId);

    public static string PlaceOf(string runner) => $"runner_snapshots\n{runner}";
}
