namespace CoachBot.Reminders.Tests.Metering;

/// <summary>What can go wrong with reminders rings somewhere. That the numbers exist is held by the tests of the dashboard.</summary>
public sealed class AlertTests
{
    [Fact]
    public void Lateness_what_is_settled_retried_throttled_dead_or_waits_too_long_and_the_watchdog_are_each_watched()
    {
        var alerts = File.ReadAllText(Path.Combine(Checkout.Root, "infra", "alerts.yml"));
        Assert.All(
            ["lateness_seconds", "settled_total", "retried_total", "throttled_total", "dead_total", "oldest_seconds", "watchdog_total"],
            number => Assert.Contains($"coachbot_reminders_{number}", alerts, StringComparison.Ordinal));
    }
}
