using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Transcripts;

public class TranscriptTests
{
    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task What_is_said_changed_and_deleted_is_written_down_in_order()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(_store));
        await new TestFlow(adapter, async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: ct);
            var change = MessageFactory.Text("changed");
            change.Id = sent.Id;
            await turn.UpdateActivityAsync(change, ct);
            await turn.DeleteActivityAsync(sent.Id, ct);
        }).Send("hi").Delay(20).StartTestAsync();

        var written = (await _store.GetTranscriptActivitiesAsync("test", "Conversation1")).Items;
        Assert.Equal(["message", "message", "messageUpdate", "messageDelete"], written.Select(activity => activity.Type).ToArray());
        Assert.Equal(RoleTypes.User, written[0].From.Role);
        Assert.Equal("echo hi", ((Activity)written[1]).Text);
        Assert.All(written, activity => Assert.NotNull(activity.Timestamp));
    }

    [Fact]
    public async Task It_says_who_spoke_without_telling_the_bot()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("roles")).Use(new TranscriptLoggerMiddleware(_store));
        await new TestFlow(adapter, (turn, ct) =>
        {
            Assert.Null(turn.Activity.From.Role);
            return turn.SendActivityAsync("echo", cancellationToken: ct);
        }).Test("hi", reply => Assert.Null(reply.From.Role)).StartTestAsync();

        var written = (await _store.GetTranscriptActivitiesAsync("test", "roles")).Items;
        Assert.Equal([RoleTypes.User, RoleTypes.Bot], written.Select(activity => activity.From.Role));
    }

    [Fact]
    public async Task What_a_turn_with_a_trace_and_a_change_leaves_is_what_JavaScripts_leaves()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("parity"), sendTraceActivity: true).Use(new TranscriptLoggerMiddleware(_store));
        await new TestFlow(adapter, async (turn, ct) =>
        {
            await turn.TraceActivityAsync("t", 1, cancellationToken: ct);
            var sent = await turn.SendActivityAsync("x", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: sent.Id, text: "y"), ct);
            await turn.DeleteActivityAsync(sent.Id, ct);
        }).Send("hey").StartTestAsync();

        var written = (await _store.GetTranscriptActivitiesAsync("test", "parity")).Items;
        Assert.Equal(
            ["message hey", "trace ", "message x", "messageUpdate y", "messageDelete "], written.Select(activity => $"{activity.Type} {((Activity)activity).Text}"));
        Assert.All(written.Skip(1), activity => Assert.Equal(("bot", "user1"), (activity.From.Id, activity.Recipient.Id)));
        Assert.Equal(written[2].Id, written[4].Id);
    }

    [Fact]
    public async Task A_transcript_comes_in_pages_of_twenty_and_can_be_forgotten()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < 25; i++)
        {
            await _store.LogActivityAsync(new Activity(ActivityTypes.Message)
            {
                Id = $"a{i}",
                ChannelId = "test",
                Conversation = new ConversationAccount(id: "c"),
                Timestamp = start.AddMinutes(i),
            });
        }

        var first = await _store.GetTranscriptActivitiesAsync("test", "c");
        var second = await _store.GetTranscriptActivitiesAsync("test", "c", first.ContinuationToken);
        Assert.Equal((20, 5), (first.Items.Length, second.Items.Length));
        Assert.Equal(("a0", "a20"), (first.Items[0].Id, second.Items[0].Id));
        Assert.Null(second.ContinuationToken);
        Assert.Equal(5, (await _store.GetTranscriptActivitiesAsync("test", "c", startDate: start.AddMinutes(20))).Items.Length);
        Assert.Equal("c", (await _store.ListTranscriptsAsync("test")).Items.Single().Id);
        await _store.DeleteTranscriptAsync("test", "c");
        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "c")).Items);
    }
}
