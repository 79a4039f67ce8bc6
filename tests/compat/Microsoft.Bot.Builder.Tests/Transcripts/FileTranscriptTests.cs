using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Transcripts;

public sealed class FileTranscriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("transcripts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_conversation_is_a_file_of_its_own_with_what_became_of_it()
    {
        var logger = new FileTranscriptLogger(_folder);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("a/b:c")).Use(new TranscriptLoggerMiddleware(logger));
        await new TestFlow(adapter, async (turn, stop) =>
        {
            var first = await turn.SendActivityAsync("one", cancellationToken: stop);
            var second = await turn.SendActivityAsync("two", cancellationToken: stop);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: first.Id, text: "changed"), stop);
            await turn.DeleteActivityAsync(second.Id, stop);
        }).Send("hello").StartTestAsync();

        Assert.Equal("abc.transcript", Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(_folder, "test")))));
        var page = await logger.GetTranscriptActivitiesAsync("test", "a/b:c");
        Assert.Equal(["message hello", "message changed", "messageDelete "], page.Items.Select(each => $"{each.Type} {((Activity)each).Text}"));
        Assert.Equal("deleted", page.Items[2].From.Id);
        Assert.Equal("abc", Assert.Single((await logger.ListTranscriptsAsync("test")).Items).Id);

        await logger.DeleteTranscriptAsync("test", "a/b:c");
        Assert.Empty((await logger.ListTranscriptsAsync("test")).Items);
        Assert.Empty((await logger.GetTranscriptActivitiesAsync("test", "a/b:c")).Items);
    }

    [Fact]
    public async Task A_tests_transcript_begins_anew_and_another_goes_on()
    {
        await new FileTranscriptLogger(_folder).LogActivityAsync(Said(0));
        await new FileTranscriptLogger(_folder, unitTestMode: false).LogActivityAsync(Said(1));
        Assert.Equal(2, (await new FileTranscriptLogger(_folder).GetTranscriptActivitiesAsync("test", "c")).Items.Length);

        await new FileTranscriptLogger(_folder).LogActivityAsync(Said(2));
        Assert.Equal("2", Assert.Single((await new FileTranscriptLogger(_folder).GetTranscriptActivitiesAsync("test", "c")).Items).Id);
    }

    [Fact]
    public async Task What_is_read_is_what_was_written()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Id = "1",
            ChannelId = "test",
            From = new ChannelAccount("u", "User"),
            Conversation = new ConversationAccount(id: "c"),
            Timestamp = new DateTimeOffset(2026, 3, 4, 10, 0, 0, 123, TimeSpan.FromHours(2)),
            Text = "héllo",
            Attachments = [new Attachment("text/plain", content: "2026-03-04T10:00:00Z")],
            Value = Newtonsoft.Json.Linq.JObject.Parse("""{ "a": [1, null, "x"] }"""),
        };
        var logger = new FileTranscriptLogger(_folder);
        await logger.LogActivityAsync(activity);

        var read = Assert.Single((await logger.GetTranscriptActivitiesAsync("test", "c")).Items);
        Assert.Equal(Newtonsoft.Json.JsonConvert.SerializeObject(activity), Newtonsoft.Json.JsonConvert.SerializeObject(read));
    }

    [Fact]
    public async Task It_comes_in_pages_of_twenty()
    {
        var logger = new FileTranscriptLogger(_folder);
        for (var i = 0; i < 25; i++)
        {
            await logger.LogActivityAsync(Said(i));
        }

        var first = await logger.GetTranscriptActivitiesAsync("test", "c");
        var second = await logger.GetTranscriptActivitiesAsync("test", "c", first.ContinuationToken);
        Assert.Equal((20, "19", 5, null as string), (first.Items.Length, first.ContinuationToken, second.Items.Length, second.ContinuationToken));
        Assert.Equal(3, (await logger.GetTranscriptActivitiesAsync("test", "c", null, DateTimeOffset.UnixEpoch.AddSeconds(22))).Items.Length);
    }

    [Fact]
    public async Task Arguments_are_checked()
    {
        var logger = new FileTranscriptLogger(_folder);
        await Assert.ThrowsAsync<ArgumentNullException>(() => logger.LogActivityAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => logger.GetTranscriptActivitiesAsync(null, "c"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => logger.GetTranscriptActivitiesAsync("test", null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => logger.ListTranscriptsAsync(null));
    }

    private static Activity Said(int i) => new(ActivityTypes.Message)
    {
        Id = i.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ChannelId = "test",
        Conversation = new ConversationAccount(id: "c"),
        Timestamp = DateTimeOffset.UnixEpoch.AddSeconds(i),
        Text = "said",
    };
}
