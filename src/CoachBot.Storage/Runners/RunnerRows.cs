using CoachBot.Storage.Payloads;
using NodaTime;

namespace CoachBot.Storage.Runners;

internal sealed class RunnerEventRow : IRunnerRow
{
    public required string RunnerId { get; set; }

    public required long Sequence { get; set; }

    public required string CommandId { get; set; }

    public required string Kind { get; set; }

    [Payload]
    public required string Payload { get; set; }

    public required Instant RecordedAt { get; set; }
}

internal sealed class RunnerCommandRow : IRunnerRow
{
    public required string RunnerId { get; set; }

    public required string CommandId { get; set; }

    public required long FirstSequence { get; set; }

    public required int Count { get; set; }

    [Payload]
    public string? Answer { get; set; }

    public required Instant RecordedAt { get; set; }
}

internal sealed class RunnerSnapshotRow : IRunnerRow
{
    public required string RunnerId { get; set; }

    public required long Version { get; set; }

    [Payload]
    public required string Payload { get; set; }

    public required Instant UpdatedAt { get; set; }
}
