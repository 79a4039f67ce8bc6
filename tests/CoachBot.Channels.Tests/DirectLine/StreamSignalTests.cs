using CoachBot.Channels.DirectLine;
using CoachBot.Storage.Conversations;
using NodaTime;

namespace CoachBot.Channels.Tests.DirectLine;

public sealed class StreamSignalTests
{
    private readonly StreamSignal signal = new();

    [Fact]
    public async Task What_follows_the_place_reached_is_taken_as_it_is_offered_and_what_was_seen_is_left_out()
    {
        signal.Offer([Activity(3)]);
        signal.Offer([Activity(4), Activity(5)]);

        var news = await signal.NextAsync(default);

        Assert.Equal([3, 4, 5], Sequences(news.After(new Watermark(2))));
        Assert.Equal([5], Sequences(news.After(new Watermark(4))));
        Assert.Empty(news.After(new Watermark(5))!);
    }

    [Fact]
    public async Task What_is_stored_nowhere_is_shown_once_and_moves_no_place()
    {
        signal.Show("""{"text":"gone"}""");

        var news = await signal.NextAsync(default);
        Assert.Contains("gone", Assert.Single(news.Passing), StringComparison.Ordinal);
        Assert.Empty(news.After(new Watermark(5))!);

        signal.RaiseTyping();
        Assert.Empty((await signal.NextAsync(default)).Passing);
    }

    [Fact]
    public async Task Two_that_were_offered_in_the_wrong_order_are_put_right()
    {
        signal.Offer([Activity(4)]);
        signal.Offer([Activity(3)]);

        Assert.Equal([3, 4], Sequences((await signal.NextAsync(default)).After(new Watermark(2))));
    }

    [Fact]
    public async Task The_database_is_read_where_another_hosts_activity_lies_between_or_something_else_was_heard()
    {
        signal.Offer([Activity(4)]);
        Assert.Null((await signal.NextAsync(default)).After(new Watermark(2)));

        signal.Offer([Activity(3), Activity(5)]);
        Assert.Null((await signal.NextAsync(default)).After(new Watermark(2)));

        signal.Offer([Activity(3)]);
        signal.Raise();
        Assert.Null((await signal.NextAsync(default)).After(new Watermark(2)));
    }

    [Fact]
    public async Task For_a_slow_reader_no_more_is_kept_than_a_few()
    {
        for (var number = 1; number <= 40; number++)
        {
            signal.Offer([Activity(number)]);
        }

        var news = await signal.NextAsync(default);
        Assert.True(news.Unread);
        Assert.InRange(news.Offered.Count, 0, 16);
        Assert.Null(news.After(new Watermark(0)));
    }

    [Fact]
    public async Task Typing_alone_reads_nothing()
    {
        signal.RaiseTyping();
        var news = await signal.NextAsync(default);
        Assert.True(news.Typing);
        Assert.Empty(news.After(new Watermark(7))!);
    }

    private static IEnumerable<int> Sequences(IReadOnlyList<StoredActivity>? activities) => activities!.Select(activity => (int)activity.Sequence);

    private static StoredActivity Activity(long sequence) =>
        new(sequence, $"a{sequence}", null, true, "{}", Instant.FromUtc(2026, 3, 4, 10, 0), TurnState.NotNeeded);
}
