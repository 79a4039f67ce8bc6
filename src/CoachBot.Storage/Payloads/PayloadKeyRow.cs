using NodaTime;

namespace CoachBot.Storage.Payloads;

/// <summary>A key that payloads are encrypted with, itself wrapped by the host's key ring.</summary>
internal sealed class PayloadKeyRow
{
    public required string Id { get; set; }

    public required string Wrapped { get; set; }

    public required Instant CreatedAt { get; set; }

    /// <summary>Of the newest key: when every row was last found to be under it.</summary>
    public Instant? SweptAt { get; set; }
}
