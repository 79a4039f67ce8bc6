using NodaTime;

namespace CoachBot.Tests.Chats;

/// <summary>A clock that a test sets.</summary>
internal sealed class SteeredClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
