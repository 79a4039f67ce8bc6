using CoachBot.Storage.Payloads;
using NodaTime;

namespace CoachBot.Storage.Links;

internal sealed class RunnerLinkRow : IRunnerRow, IPayloadRow
{
    public required string RunnerId { get; set; }

    public required string Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>Of the secret that opens the link; the secret itself is kept nowhere.</summary>
    public string? SecretHash { get; set; }

    public required Payload Payload { get; set; }

    public required Instant CreatedAt { get; set; }

    public string Place => PlaceOf(RunnerId, Kind, Name);

    public static string PlaceOf(string runner, string kind, string name) => $"runner_links\n{runner}\n{kind}\n{name}";
}
