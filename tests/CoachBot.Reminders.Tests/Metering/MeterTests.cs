using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Metering;
using CoachBot.Reminders.Tests.Hosting;
using NodaTime;

namespace CoachBot.Reminders.Tests.Metering;

public sealed class MeterTests
{
    public static TheoryData<string> Databases => ReminderHouse.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Each_fate_of_a_reminder_is_counted_and_none_names_a_runner_or_a_tenant(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        using var numbers = new Numbers(house);
        foreach (var runner in new[] { "sent", "refused", "failing", "waiting", "hidden" })
        {
            await house.AddRunnerAsync("secret-" + runner, tenant: "secret-tenant");
        }

        house.Messenger.Answer = message => message.To.Runner.Value switch
        {
            "secret-refused" => new SendOutcome.Rejected("tooLarge"),
            "secret-failing" => new SendOutcome.Transient("unavailable"),
            "secret-waiting" => new SendOutcome.RetryAfter(TimeSpan.FromMinutes(1)),
            "secret-hidden" => new SendOutcome.Ambiguous("timeout"),
            _ => new SendOutcome.Sent("1"),
        };
        house.Clock.MoveTo(6, 30);
        house.Clock.Advance(Duration.FromSeconds(7));
        await house.Dispatcher.DrainAsync(default);

        Assert.Equal(1, numbers["coachbot.reminders.settled"]);
        Assert.Equal(7, numbers["coachbot.reminders.lateness"], 0.01);
        Assert.Equal(1, numbers["coachbot.reminders.dead"]);
        Assert.Equal(2, numbers["coachbot.reminders.retried"]);
        Assert.Equal(1, numbers["coachbot.reminders.throttled"]);
        Assert.DoesNotContain(numbers.Tags, tag => tag.Contains("secret", StringComparison.Ordinal));
        Assert.Contains("outcome=sent", numbers.Tags);
        Assert.Contains("reason=tooLarge", numbers.Tags);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_batch_is_one_line_in_the_log_whatever_its_size(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        foreach (var i in Enumerable.Range(0, 40))
        {
            await house.AddRunnerAsync($"somebody-{i}");
        }

        house.Clock.MoveTo(6, 30);
        house.Log.Lines.Clear(); // the database driver logs its statements, which tests may see
        await house.Dispatcher.DrainAsync(default);

        var line = Assert.Single(house.Log.Lines, line => line.Contains("Reminders:", StringComparison.Ordinal));
        Assert.Contains("40 claimed", line, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody", string.Join('\n', house.Log.Lines.Where(each => !each.Contains("DbCommand", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    private sealed class Numbers : IDisposable
    {
        private readonly MeterListener listener = new();
        private readonly ConcurrentDictionary<string, double> sums = new();

        public Numbers(ReminderHouse house)
        {
            // The meter of this house, not of one that another test opens at the same time.
            var mine = house.Get<IMeterFactory>().Create(ReminderMeter.Name);
            listener.InstrumentPublished = (instrument, self) =>
            {
                if (ReferenceEquals(instrument.Meter, mine))
                {
                    self.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            house.Get<ReminderMeter>();
            listener.Start();
        }

        public ConcurrentBag<string> Tags { get; } = [];

        public double this[string instrument] => sums.GetValueOrDefault(instrument);

        public void Dispose() => listener.Dispose();

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value);
            foreach (var (key, tag) in tags)
            {
                Tags.Add($"{key}={tag}");
            }
        }
    }
}
