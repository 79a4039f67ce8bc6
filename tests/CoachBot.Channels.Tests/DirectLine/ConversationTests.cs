using System.Net;
using CoachBot.Channels.Tests.Hosting;
using CoachBot.Storage.Conversations;
using CoachBot.Training.Runners;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Channels.Tests.DirectLine;

public sealed class ConversationTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_conversation_is_new_once_and_found_again_after()
    {
        using var client = await host.ClientAsync();

        Assert.Equal(HttpStatusCode.Created, await client.StartAsync());
        var first = client.ConversationId;
        Assert.Equal(HttpStatusCode.OK, await client.StartAsync());

        Assert.Equal(first, client.ConversationId);
    }

    [Fact]
    public async Task The_runner_is_welcomed_once_however_often_the_page_opens()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        await client.WaitForAsync("Welcome.");
        await client.StartAsync();
        await client.SayAsync("hello");

        var activities = await client.WaitForAsync("Heard: hello");

        Assert.Single(activities, activity => (string?)activity!["text"] == "Welcome.");
        Assert.DoesNotContain(activities, activity => (string?)activity!["type"] == "conversationUpdate");
    }

    [Fact]
    public async Task A_message_is_echoed_with_its_id_before_the_reply_that_names_it()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        await client.WaitForAsync("Welcome.");

        using var response = await client.SayAsync("hello", "from-the-client");
        var id = (string)(await DirectLineClient.ReadAsync(response))["id"]!;
        var activities = (await client.WaitForAsync("Heard: hello")).ToArray();

        var echo = Array.FindIndex(activities, activity => (string?)activity!["id"] == id);
        var reply = Array.FindIndex(activities, activity => (string?)activity!["text"] == "Heard: hello");
        Assert.True(echo >= 0 && echo < reply);
        Assert.Equal("from-the-client", (string?)activities[echo]!["channelData"]!["clientActivityID"]);
        Assert.Equal(id, (string?)activities[reply]!["replyToId"]);
    }

    [Fact]
    public async Task Who_speaks_comes_from_the_token_and_never_from_the_body()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        await client.SayAsync("hello");
        var activities = await client.WaitForAsync("Heard: hello");

        Assert.Equal(client.UserId, (string?)activities.Single(activity => (string?)activity!["text"] == "hello")!["from"]!["id"]);
        Assert.All(host.Heard.Runners, runner => Assert.Equal(new RunnerId(client.UserId), runner));
    }

    [Fact]
    public async Task The_same_message_sent_twice_is_handled_once()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();

        using var first = await client.SayAsync("hello", "one");
        using var second = await client.SayAsync("hello", "one");
        await client.WaitForAsync("Heard: hello");
        await client.SayAsync("and on", "two");
        var activities = await client.WaitForAsync("Heard: and on");

        Assert.Equal((string?)(await DirectLineClient.ReadAsync(first))["id"], (string?)(await DirectLineClient.ReadAsync(second))["id"]);
        Assert.Single(activities, activity => (string?)activity!["text"] == "Heard: hello");
        Assert.Single(host.Heard.Activities, activity => activity.Text == "hello");
    }

    [Fact]
    public async Task Messages_posted_at_once_get_one_turn_at_a_time_and_all_are_answered()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => client.SayAsync($"message {i}")));
        var (activities, _) = await client.PollAsync();

        Assert.Equal(1, host.Heard.MostAtOnce);
        Assert.Equal(20, activities.Count(activity => ((string?)activity!["text"])?.StartsWith("Heard: message", StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task Polling_goes_on_from_the_watermark()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        await client.SayAsync("one");
        await client.WaitForAsync("Heard: one");
        var (_, watermark) = await client.PollAsync();

        var (nothing, same) = await client.PollAsync(watermark);
        await client.SayAsync("two");
        var (news, later) = await client.PollAsync(watermark);

        Assert.Empty(nothing);
        Assert.Equal(watermark, same);
        Assert.Equal(["two", "Heard: two"], news.Select(activity => (string)activity!["text"]!));
        Assert.NotEqual(watermark, later);
    }

    [Fact]
    public async Task When_the_bot_fails_the_runner_is_told_and_the_client_gets_502()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();

        using var failed = await client.SayAsync("fail");
        using var after = await client.SayAsync("still there?");
        var (activities, _) = await client.PollAsync();

        Assert.Equal(HttpStatusCode.BadGateway, failed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains(activities, activity => ((string?)activity!["text"])?.Contains("Your plan is intact", StringComparison.Ordinal) == true);
        Assert.Contains(activities, activity => (string?)activity!["text"] == "Heard: still there?");
    }

    [Fact]
    public async Task Typing_is_neither_stored_nor_handed_to_the_bot()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        using var typing = await client.PostAsync("""{"type":"typing"}""");
        await client.SayAsync("hello");
        var activities = await client.WaitForAsync("Heard: hello");

        Assert.Equal(HttpStatusCode.OK, typing.StatusCode);
        Assert.DoesNotContain(activities, activity => (string?)activity!["type"] == "typing");
        Assert.DoesNotContain(host.Heard.Activities, activity => activity.Type == "typing");
    }

    [Fact]
    public async Task A_turn_that_a_crash_left_behind_is_taken_up_by_the_next_host()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        await client.WaitForAsync("Welcome.");
        var store = host.Services.GetRequiredService<IConversationStore>();
        await store.AppendAsync(
            client.ConversationId,
            new("left-behind", FromRunner: true, $$$"""
                {"type":"message","id":"left-behind","text":"was I heard?","channelId":"directline","serviceUrl":"https://directline.coachbot.invalid/",
                 "from":{"id":"{{{client.UserId}}}"},"conversation":{"id":"{{{client.ConversationId}}}"},"recipient":{"id":"coach"}}
                """, host.Clock.GetCurrentInstant() - NodaTime.Duration.FromMinutes(5), NeedsTurn: true));

        await using var next = await DirectLineHost.StartAsync(host.Folder);
        using var again = await DirectLineClient.CreateAsync(next.Address, client.Cookie);
        await again.StartAsync();

        await again.WaitForAsync("Heard: was I heard?");
        Assert.Equal(client.ConversationId, again.ConversationId);
    }
}
