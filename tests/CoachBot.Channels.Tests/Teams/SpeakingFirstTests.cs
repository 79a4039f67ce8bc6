using CoachBot.Channels.Outbound;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>Reminders: the coach speaks first, and what each answer of the channel makes of it.</summary>
public sealed class SpeakingFirstTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_message_goes_into_the_known_conversation()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync());

        var call = Assert.Single(host.Service.Calls);
        Assert.Equal(("POST /v3/conversations/a:chat/activities", "Time to lift.", "m1"), (Uri.UnescapeDataString(call.ToString()), call.Text, sent.ActivityId));
        Assert.Null(call.Body!["replyToId"]);
    }

    public static TheoryData<int, string?, string?, string> Outcomes => new()
    {
        { 412, null, null, "Transient { Reason = 412 }" },
        { 502, null, null, "Ambiguous { Reason = 502 }" },
        { 503, null, null, "Transient { Reason = 503 }" },
        { 504, null, null, "Ambiguous { Reason = 504 }" },
        { 503, "9", null, "RetryAfter { Delay = 00:00:09 }" },
        { 429, "30", null, "RetryAfter { Delay = 00:00:30 }" },
        { 403, null, "ConversationBlockedByUser", "Unreachable { Reason = blockedByUser }" },
        { 403, null, "BotDisabledByAdmin", "Unreachable { Reason = disabledByAdmin }" },
        { 403, null, "MessageWritesBlocked", "Unreachable { Reason = writesBlocked }" },
        { 403, null, "BotNotInConversationRoster", "Unreachable { Reason = notInstalled }" },
        { 403, null, "SomethingNew", "Rejected { Reason = 403 SomethingNew }" },
        { 400, null, "BadSyntax", "Rejected { Reason = 400 BadSyntax }" },
        { 500, null, null, "Rejected { Reason = 500 }" },
        { 0, null, null, "Ambiguous { Reason = connectionBroken }" },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Each_answer_of_the_channel_has_its_outcome_after_one_try(int status, string? retryAfter, string? code, string expected)
    {
        host.Service.Faults.Enqueue(new Fault(status, code is null ? null : new JObject { ["error"] = new JObject { ["code"] = code } }.ToString(), retryAfter));

        Assert.Equal(expected, (await host.SayFirstAsync()).ToString());
        Assert.Single(host.Service.Calls);
    }

    [Fact]
    public async Task A_channel_that_does_not_answer_in_time_leaves_it_open_whether_the_message_arrived()
    {
        host.Service.Faults.Enqueue(new Fault(200, Delay: TimeSpan.FromSeconds(7)));

        Assert.Equal("Ambiguous { Reason = timeout }", (await host.SayFirstAsync()).ToString());
    }

    [Fact]
    public async Task A_channel_that_cannot_be_reached_has_not_got_the_message()
    {
        Assert.Equal("Transient { Reason = notConnected }", (await host.SayFirstAsync(to: address => address with { ServiceUrl = "http://127.0.0.1:1/" })).ToString());
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_it_is_tried_later()
    {
        host.Service.TokensDown = true;

        Assert.Equal("Transient { Reason = noToken }", (await host.SayFirstAsync()).ToString());
        Assert.Empty(host.Service.Calls);
    }

    [Fact]
    public async Task A_runner_who_never_wrote_gets_a_conversation_of_their_own()
    {
        Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync(to: address => address with { ConversationId = "" }));

        var begun = host.Service.Calls.First();
        Assert.Equal("POST /v3/conversations", begun.ToString());
        Assert.Equal((TeamsHost.User, "28:" + host.AppId, host.TenantId), ((string?)begun.Body!["members"]![0]!["id"], (string?)begun.Body["bot"]!["id"], (string?)begun.Body["tenantId"]));
        Assert.Equal("POST /v3/conversations/new-m1/activities", host.Service.Calls.Last().ToString());
        Assert.Equal("new-m1", (await host.AddressAsync())!.ConversationId);
    }

    [Fact]
    public async Task A_conversation_that_is_gone_is_begun_anew_once()
    {
        host.Service.Faults.Enqueue(new Fault(404, """{"error":{"code":"ConversationNotFound"}}"""));

        Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync());
        Assert.Equal("new-m1", (await host.AddressAsync())!.ConversationId);
    }

    [Fact]
    public async Task A_conversation_that_is_gone_again_is_given_up()
    {
        host.Service.Faults.Enqueue(new Fault(404, """{"error":{"code":"ConversationNotFound"}}"""));
        host.Service.Faults.Enqueue(new Fault(404, """{"error":{"code":"ConversationNotFound"}}"""));

        Assert.Equal("Rejected { Reason = ConversationNotFound }", (await host.SayFirstAsync()).ToString());
        Assert.Equal(2, host.Service.Calls.Count);
    }

    [Fact]
    public async Task A_card_that_is_too_large_goes_out_in_words()
    {
        host.Service.Faults.Enqueue(new Fault(413));
        var card = MessageFactory.Attachment(new Attachment("application/vnd.microsoft.card.adaptive", content: new JObject { ["fallbackText"] = "Squats, 3 × 8." }));

        Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync((Activity)card));
        Assert.Equal("Squats, 3 × 8.", host.Service.Calls.Last().Text);
    }

    [Fact]
    public async Task Text_and_card_go_apart_so_that_the_card_has_an_id()
    {
        var both = MessageFactory.Attachment(new Attachment("application/vnd.microsoft.card.adaptive", content: new JObject()), "Your session");

        Assert.Equal("m2", Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync((Activity)both)).ActivityId);
        Assert.Equal(["Your session", null], host.Service.Calls.Select(call => call.Text));
    }

    [Fact]
    public async Task After_a_429_the_conversation_rests()
    {
        host.Service.Faults.Enqueue(new Fault(429, RetryAfter: "30"));
        await host.SayFirstAsync();

        Assert.InRange(Assert.IsType<SendOutcome.RetryAfter>(await host.SayFirstAsync()).Delay, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30));
        Assert.Single(host.Service.Calls);
    }
}
