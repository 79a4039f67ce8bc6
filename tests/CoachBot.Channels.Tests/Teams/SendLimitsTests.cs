using CoachBot.Channels.Connector;
using CoachBot.Channels.Teams;

namespace CoachBot.Channels.Tests.Teams;

public sealed class SendLimitsTests
{
    private readonly SteeredTime time = new();
    private readonly SendLimits limits;

    public SendLimitsTests() => limits = new SendLimits(time, new ConnectorOptions { Random = () => 0.5 });

    [Fact]
    public void One_conversation_takes_seven_messages_in_a_second_eight_in_two_and_sixty_in_thirty()
    {
        Assert.Equal(7, SendUntilFull());
        Assert.Equal(TimeSpan.FromSeconds(1), limits.Wait("a"));

        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, SendUntilFull());
        Assert.Equal(TimeSpan.FromSeconds(1), limits.Wait("a"));

        var sent = 8;
        while (time.Passed < TimeSpan.FromSeconds(29.9))
        {
            time.Advance(TimeSpan.FromSeconds(0.1));
            sent += SendUntilFull();
        }

        Assert.Equal(60, sent);
        Assert.InRange(limits.Wait("a")!.Value, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Another_conversation_is_not_held_up()
    {
        SendUntilFull();

        Assert.Null(limits.Wait("b"));
    }

    [Fact]
    public void A_429_rests_the_conversation_for_as_long_as_the_channel_asks()
    {
        Assert.Equal(TimeSpan.FromSeconds(20), limits.Rest("a", TimeSpan.FromSeconds(20)));
        time.Advance(TimeSpan.FromSeconds(19));

        Assert.Equal(TimeSpan.FromSeconds(1), limits.Wait("a"));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(limits.Wait("a"));
    }

    [Fact]
    public void Rests_that_the_channel_names_no_time_for_grow_until_a_message_is_taken()
    {
        Assert.Equal([1.25, 2.5, 5, 10], Enumerable.Range(0, 4).Select(_ => limits.Rest("a", TimeSpan.Zero).TotalSeconds));

        limits.Settled("a");

        Assert.Equal(1.25, limits.Rest("a", TimeSpan.Zero).TotalSeconds);
    }

    [Fact]
    public void One_conversation_takes_eighteen_hundred_messages_in_an_hour()
    {
        var sent = 0;
        while (time.Passed < TimeSpan.FromMinutes(59))
        {
            sent += SendUntilFull();
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1800, sent);
        Assert.InRange(limits.Wait("a")!.Value, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1));

        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(limits.Wait("a"));
    }

    [Fact]
    public async Task One_tenant_takes_fifty_messages_a_second_and_another_is_not_held_up()
    {
        for (var i = 0; i < 100; i++)
        {
            await limits.EnterAsync("tenant", default);
        }

        Assert.Equal(99 * 20, time.Passed.TotalMilliseconds, precision: 3);
        var before = time.Passed;
        await limits.EnterAsync("another", default);
        Assert.Equal(before, time.Passed);
    }

    private int SendUntilFull()
    {
        var sent = 0;
        while (limits.Wait("a") is null)
        {
            sent++;
        }

        return sent;
    }

    private sealed class SteeredTime : TimeProvider
    {
        public TimeSpan Passed { get; private set; }

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Passed;

        public void Advance(TimeSpan by) => Passed += by;

        // Who waits finds that it has passed.
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Advance(dueTime > TimeSpan.Zero ? dueTime : TimeSpan.Zero);
            return TimeProvider.System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
