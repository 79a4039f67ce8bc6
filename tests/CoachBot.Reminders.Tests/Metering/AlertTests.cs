using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using CoachBot.Reminders.Metering;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Reminders.Tests.Metering;

/// <summary>An alert on a number that nobody exports never rings.</summary>
public sealed partial class AlertTests
{
    [Fact]
    public void Every_number_that_an_alert_watches_is_one_that_the_meter_has()
    {
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var names = new HashSet<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == ReminderMeter.Name)
            {
                names.UnionWith(Exported(instrument));
            }
        };
        listener.Start();
        using var meter = new ReminderMeter(services.GetRequiredService<IMeterFactory>());

        var watched = Watched().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "infra", "alerts.yml"))).Select(match => match.Value).Distinct().ToArray();
        Assert.True(watched.Length >= 7);
        Assert.Empty(watched.Except(names));
    }

    [Fact]
    public void Lateness_what_is_settled_retried_throttled_dead_or_waits_too_long_and_the_watchdog_are_each_watched()
    {
        var alerts = File.ReadAllText(Path.Combine(Checkout.Root, "infra", "alerts.yml"));
        Assert.All(
            ["lateness_seconds", "settled_total", "retried_total", "throttled_total", "dead_total", "oldest_seconds", "watchdog_total"],
            number => Assert.Contains($"coachbot_reminders_{number}", alerts, StringComparison.Ordinal));
    }

    /// <summary>As Prometheus's OTLP receiver names it: dots to underscores, the unit unless it is a remark, and what kind of number it is.</summary>
    private static IEnumerable<string> Exported(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_') + (instrument.Unit == "s" ? "_seconds" : "");
        return instrument switch
        {
            Counter<long> => [name + "_total"],
            Histogram<double> => [name + "_bucket", name + "_sum", name + "_count"],
            _ => [name],
        };
    }

    [GeneratedRegex("coachbot_[a-z_]+")]
    private static partial Regex Watched();
}
