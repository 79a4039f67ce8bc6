using NodaTime;

namespace CoachBot.Channels.Tests.Hosting;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class SteeredClock(Instant start) : IClock
{
    private Instant now = start;

    public Instant GetCurrentInstant() => now;

    public void Advance(Duration by) => now += by;
}
