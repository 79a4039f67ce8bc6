using NodaTime;

namespace CoachBot.Reminders.Limits;

/// <summary>
/// How fast a tenant may be sent to. Teams counts 50 a second per app and tenant; 45 with at most 2 saved up keeps every window of a
/// second below that, with room for what arrives bunched. Asked to slow down, the rate is halved and recovers within a minute or two.
/// </summary>
internal static class LaneRate
{
    public const double Full = 45;
    public const double Saved = 2;
    public const double Least = 1;

    private const double RecoveryPerSecond = 0.5;

    public static double At(double rate, Instant? slowedAt, Instant now) =>
        slowedAt is { } since ? Math.Clamp(rate + ((now - since).TotalSeconds * RecoveryPerSecond), Least, Full) : Full;

    public static double Halved(double rate) => Math.Max(Least, rate / 2);
}
