using CoachBot.Reminders.Limits;

namespace CoachBot.Reminders.Tests.Limits;

/// <summary>However eagerly somebody knocks, no window lets more through than the channel allows.</summary>
public sealed class BucketTests
{
    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 8)]
    [InlineData(30, 60)]
    [InlineData(3600, 1800)]
    public void A_conversation_is_never_written_to_more_often_than_allowed(int seconds, int most)
    {
        var limits = new ThreadLimits();
        var sent = new List<TimeSpan>();
        for (var now = TimeSpan.Zero; now < TimeSpan.FromHours(3); now += TimeSpan.FromMilliseconds(125))
        {
            if (limits.Enter("thread", now) == TimeSpan.Zero)
            {
                sent.Add(now);
            }
        }

        Assert.InRange(Most(sent, TimeSpan.FromSeconds(seconds)), 1, most);
        Assert.True(sent.Count > 2700, "it also gets to send"); // a quarter a second in the long run
    }

    [Fact]
    public void The_wait_that_is_told_is_the_one_it_takes()
    {
        var limits = new ThreadLimits();
        var now = TimeSpan.Zero;
        for (var i = 0; i < 50; i++)
        {
            var wait = limits.Enter("thread", now);
            if (wait > TimeSpan.Zero)
            {
                now += wait + TimeSpan.FromTicks(1);
                Assert.Equal(TimeSpan.Zero, limits.Enter("thread", now));
            }
        }
    }

    [Fact]
    public void Conversations_are_apart_from_each_other_and_forgotten_when_they_rest()
    {
        var limits = new ThreadLimits();
        for (var i = 0; i < 100_000; i++)
        {
            Assert.Equal(TimeSpan.Zero, limits.Enter($"thread {i}", TimeSpan.FromMilliseconds(i)));
        }

        Assert.InRange(limits.Count, 1, 20_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void A_tenant_is_sent_no_fifty_in_any_second_and_still_nearly_that(int pause)
    {
        var bucket = new TokenBucket(LaneRate.Saved, LaneRate.Full, TimeSpan.Zero);
        var sent = new List<TimeSpan>();
        for (var now = TimeSpan.Zero; now < TimeSpan.FromMinutes(2); now += TimeSpan.FromMilliseconds(pause))
        {
            if (bucket.TryTake(now))
            {
                sent.Add(now);
            }
        }

        Assert.InRange(Most(sent, TimeSpan.FromSeconds(1)), 40, 48);
        Assert.InRange(sent.Count, 44 * 120, 46 * 120);
    }

    [Fact]
    public void A_halved_rate_recovers()
    {
        var now = NodaTime.Instant.FromUtc(2026, 3, 4, 6, 30);
        var slowed = LaneRate.Halved(LaneRate.Full);
        Assert.Equal(22.5, LaneRate.At(slowed, now, now));
        Assert.Equal(LaneRate.Full, LaneRate.At(slowed, now, now + NodaTime.Duration.FromMinutes(1)));
        Assert.Equal(LaneRate.Least, Enumerable.Range(0, 20).Aggregate(LaneRate.Full, (rate, _) => LaneRate.Halved(rate)));
    }

    private static int Most(IReadOnlyList<TimeSpan> sorted, TimeSpan window)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < sorted.Count; last++)
        {
            while (sorted[last] - sorted[first] >= window)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
