using CoachBot.Storage.Payloads;
using NodaTime;

namespace CoachBot.Storage.Links;

internal sealed class RunnerLinkRow : IRunnerRow
{
    public required string RunnerId { get; set; }

    public required string Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>Of the secret that opens the link; the secret itself is kept nowhere.</summary>
    public string? SecretHash { get; set; }

    [Payload]
    public required string Payload { get; set; }

    public required Instant CreatedAt { get; set; }
}
