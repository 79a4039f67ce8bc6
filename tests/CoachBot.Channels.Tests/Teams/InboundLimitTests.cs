using System.Net;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>How much one Teams user may send.</summary>
public sealed class InboundLimitTests
{
    [Fact]
    public async Task A_user_who_sends_too_much_is_told_when_to_come_again_and_nobody_else_is_kept_out()
    {
        await using var host = await TeamsHost.StartAsync(settings: ("Teams:RunnerPerMinute", "6"));
        for (var i = 0; i < 6; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Message()));
        }

        var late = host.Message("my chest hurts");
        using var refused = await host.SendAsync(late, host.Service.Tokens.Token(late.ServiceUrl));
        var other = host.Message();
        other.From = new ChannelAccount("29:runner-two", "Other");
        other.Conversation = new ConversationAccount(id: "a:other", conversationType: "personal", tenantId: host.TenantId);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(int.Parse(refused.Headers.GetValues("Retry-After").Single()), 1, 60);
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(other));
        Assert.Equal(7, host.Heard.Activities.Count);
        Assert.Equal(7, host.Service.Messages.Count()); // who is refused is sent nothing, not even an error
    }

    [Fact]
    public async Task Who_only_claims_to_be_a_user_spends_nothing_of_theirs()
    {
        await using var host = await TeamsHost.StartAsync(settings: ("Teams:RunnerPerMinute", "1"));
        for (var i = 0; i < 5; i++)
        {
            using var forged = await host.SendAsync(host.Message(), "no.such.token");
            Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Message()));
    }

    [Fact]
    public async Task A_user_has_only_so_many_turns_under_way_at_once()
    {
        await using var host = await TeamsHost.StartAsync(settings: ("Teams:RunnerAtOnce", "1"));

        var messages = Enumerable.Range(0, 12).Select(_ => host.Message()).ToArray();

        var answers = await Task.WhenAll(messages.Select(host.PostAsync));

        Assert.Contains(HttpStatusCode.OK, answers);
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        var heard = answers.Count(answer => answer == HttpStatusCode.OK);
        Assert.Equal(heard, host.Heard.Activities.Count);

        // Delivered again it is heard: a refusal is no turn.
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(messages[Array.IndexOf(answers, HttpStatusCode.TooManyRequests)]));
        Assert.Equal(heard + 1, host.Heard.Activities.Count);
    }
}
