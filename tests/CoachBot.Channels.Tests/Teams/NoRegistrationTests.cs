using CoachBot.Channels.Outbound;

namespace CoachBot.Channels.Tests.Teams;

public sealed class NoRegistrationTests
{
    [Fact]
    public async Task Without_a_registration_nothing_is_sent_and_no_runner_is_taken_for_unreachable()
    {
        await using var host = await TeamsHost.StartAsync(
            settings: [("MicrosoftAppType", null), ("MicrosoftAppId", null), ("MicrosoftAppPassword", null), ("MicrosoftAppTenantId", null)]);

        Assert.Equal("Rejected { Reason = channelNotConfigured }", (await host.SayFirstAsync(to: address => address with { ServiceUrl = "https://smba.example/" })).ToString());
        Assert.IsNotType<SendOutcome.Unreachable>(await host.SayFirstAsync(to: address => address with { ServiceUrl = "https://smba.example/" }));
        Assert.Empty(host.Service.Calls);
    }
}
