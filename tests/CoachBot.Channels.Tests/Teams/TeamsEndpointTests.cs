using System.Net;
using CoachBot.Channels.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoachBot.Channels.Tests.Teams;

public sealed class TeamsEndpointTests
{
    private static readonly (string, string?)[] NoRegistration =
        [("MicrosoftAppType", null), ("MicrosoftAppId", null), ("MicrosoftAppPassword", null), ("MicrosoftAppTenantId", null)];

    [Fact]
    public async Task A_message_is_answered_through_the_connector_with_the_bots_own_token()
    {
        await using var host = await TeamsHost.StartAsync();
        var message = host.Message("hi", "m-1");

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(message));

        var answer = Assert.Single(host.Service.Messages);
        Assert.Equal(("Heard: hi", "/v3/conversations/a:chat/activities/m-1"), (answer.Text, Uri.UnescapeDataString(answer.Path)));
        Assert.StartsWith("Bearer token-", answer.Authorization, StringComparison.Ordinal);
        Assert.All(host.Service.TokenRequests, request => Assert.Equal($"{host.TenantId} {host.AppId} https://api.botframework.com/.default secret", request));
    }

    [Fact]
    public async Task An_invoke_that_nobody_has_offered_is_its_senders_mistake_and_no_failure()
    {
        await using var host = await TeamsHost.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync(host.Of(ActivityTypes.Invoke, activity => activity.Name = "unheard/of")));
    }

    [Fact]
    public async Task Without_an_app_id_the_endpoint_is_off_and_says_what_to_set()
    {
        await using var host = await TeamsHost.StartAsync(settings: NoRegistration);

        using var response = await host.SendAsync(host.Message(), null);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("MicrosoftAppId", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(host.Heard.Activities);
    }

    [Fact]
    public async Task A_local_tool_may_talk_without_a_token_while_developing()
    {
        await using var host = await TeamsHost.StartAsync("Development", settings: NoRegistration);

        using var response = await host.SendAsync(host.Message(), null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", Assert.Single(host.Service.Messages).Authorization);
    }

    [Theory]
    [InlineData("Host", "coach.example")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task Whoever_comes_from_elsewhere_may_not_while_developing(string header, string value)
    {
        await using var host = await TeamsHost.StartAsync("Development", settings: NoRegistration);

        using var response = await host.SendAsync(host.Message(), null, request => request.Headers.TryAddWithoutValidation(header, value));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Without_a_token_answers_go_no_further_than_this_machine()
    {
        await using var host = await TeamsHost.StartAsync("Development", settings: NoRegistration);
        var message = host.Message();
        message.ServiceUrl = "https://elsewhere.test/";

        using var response = await host.SendAsync(message, null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("not json", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task What_is_no_activity_is_a_bad_request(string body, HttpStatusCode expected)
    {
        await using var host = await TeamsHost.StartAsync();

        using var response = await host.SendAsync(body, host.Service.Tokens.Token(host.ServiceUrl));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        await using var host = await TeamsHost.StartAsync(settings: ("Teams:MaxActivityBytes", "2048"));

        using var response = await host.SendAsync(host.Message(new string('x', 4000)), host.Service.Tokens.Token(host.ServiceUrl));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("MicrosoftAppType", null, "MicrosoftAppType is missing")]
    [InlineData("MicrosoftAppType", "SingelTenant", "MicrosoftAppType is 'SingelTenant'")]
    [InlineData("MicrosoftAppType", "UserAssignedMSI", "MicrosoftAppPassword must not be set")]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppPassword is set but MicrosoftAppId is not")]
    [InlineData("MicrosoftAppId", "my-bot", "MicrosoftAppId must be a GUID")]
    [InlineData("MicrosoftAppPassword", "", "MicrosoftAppPassword is missing")]
    [InlineData("MicrosoftAppTenantId", "", "MicrosoftAppTenantId is missing")]
    [InlineData("MicrosoftAppTenantId", "contoso", "MicrosoftAppTenantId must be a GUID")]
    [InlineData("Teams:CertificatePath", "/nowhere/bot.pfx", "are both set")]
    [InlineData("Teams:ServiceUrl", "smba", "Teams:ServiceUrl")]
    [InlineData("Teams:MaxFileBytes", "0", "Teams:MaxFileBytes")]
    public async Task A_wrong_registration_stops_the_start_and_is_named(string key, string? value, string problem)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => TeamsHost.StartAsync(settings: (key, value)));

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("singletenant")]
    [InlineData("MultiTenant")]
    public async Task A_registration_that_is_whole_starts(string type)
    {
        await using var host = await TeamsHost.StartAsync(settings: ("MicrosoftAppType", type));
        Assert.True(host.Services.GetRequiredService<TeamsOptions>().Enabled);
    }
}
