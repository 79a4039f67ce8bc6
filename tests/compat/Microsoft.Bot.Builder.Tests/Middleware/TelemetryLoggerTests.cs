using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Middleware;

public class TelemetryLoggerTests
{
    [Fact]
    public async Task What_comes_and_goes_is_told_without_names_and_texts_unless_asked_for()
    {
        var quiet = await EventsAsync(false);
        Assert.Equal(["BotMessageReceived", "BotMessageSend", "BotMessageUpdate", "BotMessageDelete"], quiet.Select(each => each.Name));
        Assert.Equal(["activityId", "conversationId", "conversationName", "fromId", "locale", "recipientId", "recipientName", "type"], quiet[0].Properties.Keys.Order());
        Assert.Equal(["activityId", "conversationId", "conversationName", "locale", "recipientId", "replyActivityId", "type"], quiet[1].Properties.Keys.Order());
        Assert.Equal(["activityId", "conversationId", "conversationName", "locale", "recipientId", "type"], quiet[2].Properties.Keys.Order());
        Assert.Equal(["activityId", "channelId", "conversationId", "conversationName", "recipientId", "type"], quiet[3].Properties.Keys.Order());

        Assert.Equal(("message", "messageDelete"), (quiet[1].Properties["type"], quiet[3].Properties["type"]));
        Assert.Equal(quiet[1].Properties["activityId"], quiet[3].Properties["activityId"]);

        var open = await EventsAsync(true);
        Assert.Equal(("User1", "hello"), (open[0].Properties["fromName"], open[0].Properties["text"]));
        Assert.Equal(("User1", "hi"), (open[1].Properties["recipientName"], open[1].Properties["text"]));
        Assert.Equal("changed", open[2].Properties["text"]);
    }

    [Fact]
    public async Task Without_a_client_it_does_nothing()
    {
        var logger = new TelemetryLoggerMiddleware(null);
        Assert.IsType<NullBotTelemetryClient>(logger.TelemetryClient);
        Assert.False(logger.LogPersonalInformation);
        await Assert.ThrowsAsync<ArgumentNullException>(() => logger.OnTurnAsync(null!, _ => Task.CompletedTask, default));
    }

    private static async Task<List<(string Name, IDictionary<string, string> Properties)>> EventsAsync(bool personal)
    {
        var client = new Recorder();
        var adapter = new TestAdapter(TestAdapter.CreateConversation("telemetry")).Use(new TelemetryLoggerMiddleware(client, personal));
        await new TestFlow(adapter, async (turn, stop) =>
        {
            var sent = await turn.SendActivityAsync("hi", cancellationToken: stop);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: sent.Id, text: "changed"), stop);
            await turn.DeleteActivityAsync(sent.Id, stop);
        }).Send("hello").StartTestAsync();
        return client.Events;
    }

    private sealed class Recorder : IBotTelemetryClient
    {
        public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            Events.Add((eventName, properties!));

        public void Flush()
        {
        }

        public void TrackAvailability(
            string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null,
            IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackDependency(
            string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success)
        {
        }

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties)
        {
        }
    }
}
