using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Tests.Cloud;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Adapters;

/// <summary>The adapter that bots had before CloudAdapter.</summary>
public sealed class BotFrameworkAdapterTests : IDisposable
{
    private const string ServiceUrl = "https://channel.test";
    private readonly CannedService _service = new();
    private readonly HttpClient _http;
    private readonly BotFrameworkAdapter _adapter;

    public BotFrameworkAdapterTests()
    {
        _http = new HttpClient(_service);
        _adapter = new BotFrameworkAdapter(new SimpleCredentialProvider(), customHttpClient: _http);
    }

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task A_turn_answers_on_the_channel_without_an_id_of_its_own()
    {
        IAdapterIntegration endpoint = _adapter;
        var answer = await endpoint.ProcessActivityAsync(
            null!, Message(), async (turn, ct) =>
            {
                var reply = MessageFactory.Text("hi");
                reply.Id = "mine";
                Assert.Equal("from-channel", (await turn.SendActivityAsync(reply, ct)).Id);
                Assert.Null(turn.Activity.CallerId);
            },
            default);

        Assert.Null(answer);
        var call = Assert.Single(_service.Calls);
        Assert.Equal("POST /v3/conversations/c1/activities/a1", call.Line);
        Assert.Null(call.Body!["id"]);
    }

    [Fact]
    public async Task Teams_tenant_is_with_the_conversation()
    {
        var activity = Message();
        activity.ChannelId = Channels.Msteams;
        activity.ChannelData = new { tenant = new { id = "theTenant" } };
        await _adapter.ProcessActivityAsync(new ClaimsIdentity(), activity, (_, _) => Task.CompletedTask, default);
        Assert.Equal("theTenant", activity.Conversation.TenantId);

        activity.Conversation.TenantId = "another";
        await _adapter.ProcessActivityAsync(new ClaimsIdentity(), activity, (_, _) => Task.CompletedTask, default);
        Assert.Equal("another", activity.Conversation.TenantId);
    }

    [Theory]
    [InlineData(null, null, false, null)]
    [InlineData("bot", null, false, CallerIdConstants.PublicAzureChannel)]
    [InlineData("bot", GovernmentAuthenticationConstants.ChannelService, false, CallerIdConstants.USGovChannel)]
    [InlineData("bot", null, true, CallerIdConstants.BotToBotPrefix + "parent")]
    public async Task The_bot_is_told_who_calls(string? appId, string? channelService, bool isSkill, string? expected)
    {
        var adapter = new BotFrameworkAdapter(new SimpleCredentialProvider(appId, "secret"), new SimpleChannelProvider(channelService), customHttpClient: _http);
        List<Claim> claims = appId is null ? [] : [new(AuthenticationConstants.AudienceClaim, appId)];
        if (isSkill)
        {
            claims.AddRange([new(AuthenticationConstants.VersionClaim, "1.0"), new(AuthenticationConstants.AppIdClaim, "parent")]);
        }

        await adapter.ProcessActivityAsync(new ClaimsIdentity(claims), Message(), (turn, _) =>
        {
            Assert.Equal(expected, turn.Activity.CallerId);
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
            Assert.Equal(isSkill ? "parent" : channelService is null ? "https://api.botframework.com" : "https://api.botframework.us", turn.TurnState[BotAdapter.OAuthScopeKey]);
            return Task.CompletedTask;
        }, default);
    }

    [Fact]
    public async Task Replies_that_the_caller_expects_and_invokes_are_in_the_answer()
    {
        var expecting = Message();
        expecting.DeliveryMode = DeliveryModes.ExpectReplies;
        var replies = await _adapter.ProcessActivityAsync(new ClaimsIdentity(), expecting, (turn, ct) => turn.SendActivityAsync("hi", cancellationToken: ct), default);
        Assert.Equal("hi", Assert.Single(((ExpectedReplies)replies.Body).Activities).Text);

        var invoke = Message();
        invoke.Type = ActivityTypes.Invoke;
        var answered = await _adapter.ProcessActivityAsync(
            new ClaimsIdentity(), invoke,
            (turn, ct) => turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 201 } }, ct), default);
        Assert.Equal(201, answered.Status);
        Assert.Equal(501, (await _adapter.ProcessActivityAsync(new ClaimsIdentity(), invoke, (_, _) => Task.CompletedTask, default)).Status);
        Assert.Empty(_service.Calls);
    }

    [Fact]
    public async Task A_conversation_is_begun_in_the_tenant_of_another()
    {
        _service.Answer = """{ "ActivityId": "first", "Id": "new" }""";
        var reference = new ConversationReference { Conversation = new ConversationAccount { TenantId = "theTenant" } };
        Activity? begun = null;
        await _adapter.CreateConversationAsync(
            Channels.Msteams, ServiceUrl, new MicrosoftAppCredentials(string.Empty, string.Empty, _http), new ConversationParameters(),
            (turn, _) => { begun = turn.Activity; return Task.CompletedTask; }, reference, default);

        Assert.Equal(("first", "new", "theTenant", "CreateConversation"), (begun!.Id, begun.Conversation.Id, begun.Conversation.TenantId, begun.Name));
        Assert.Equal("theTenant", (string?)JObject.FromObject(begun.ChannelData)["tenant"]!["tenantId"]);
        Assert.Equal("theTenant", (string?)_service.Calls.Single().Body!["tenantId"]);
    }

    [Fact]
    public async Task A_conversation_goes_on_with_the_bots_name()
    {
        var adapter = new BotFrameworkAdapter(new SimpleCredentialProvider("bot", "secret"), customHttpClient: _http);
        var reference = Message().GetConversationReference();
        await adapter.ContinueConversationAsync("bot", reference, (turn, _) =>
        {
            Assert.Equal("bot", turn.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey).FindFirst("appid")!.Value);
            Assert.Equal(ActivityEventNames.ContinueConversation, turn.Activity.Name);
            return Task.CompletedTask;
        }, default);
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ContinueConversationAsync(string.Empty, reference, (_, _) => Task.CompletedTask, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ContinueConversationAsync("bot", (ConversationReference)null!, (_, _) => Task.CompletedTask, default));
    }

    [Fact]
    public async Task Members_are_asked_for_over_HTTP_and_nothing_is_asked_for_nobody()
    {
        await _adapter.ProcessActivityAsync(new ClaimsIdentity(), Message(), async (turn, ct) =>
        {
            _service.Answer = """[{ "id": "u" }]""";
            Assert.Equal("u", Assert.Single(await _adapter.GetConversationMembersAsync(turn, ct)).Id);
            Assert.Equal("u", Assert.Single(await _adapter.GetActivityMembersAsync(turn, null, ct)).Id);
            await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.GetUserTokenAsync(turn, string.Empty, null, ct));
            await Assert.ThrowsAsync<ArgumentException>(() => _adapter.ExchangeTokenAsync(turn, "c", "u", new TokenExchangeRequest(), ct));
        }, default);

        Assert.Equal(
            ["GET /v3/conversations/c1/members", "GET /v3/conversations/c1/activities/a1/members"],
            _service.Calls.Select(call => call.Line));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.GetConversationsAsync(string.Empty, MicrosoftAppCredentials.Empty));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.GetConversationsAsync(ServiceUrl, null!));
    }

    [Theory]
    [InlineData("POST", """{ "type": "message", "serviceUrl": "https://channel.test", "conversation": { "id": "c1" } }""", 200)]
    [InlineData("POST", "{}", 400)]
    [InlineData("POST", "no JSON", 400)]
    [InlineData("GET", "", 400)]
    public async Task Behind_HTTP_it_answers_by_status(string method, string body, int expected)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        http.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body));
        await new BotFrameworkHttpAdapter().ProcessAsync(http.Request, http.Response, new CallbackBot((_, _) => Task.CompletedTask));
        Assert.Equal(expected, http.Response.StatusCode);

        var named = new BotFrameworkHttpAdapter(new SimpleCredentialProvider("bot", "secret"));
        http.Request.Body.Position = 0;
        await named.ProcessAsync(http.Request, http.Response, new CallbackBot((_, _) => Task.CompletedTask));
        Assert.Equal(expected == 200 ? 401 : expected, http.Response.StatusCode);
    }

    private static Activity Message() => new(ActivityTypes.Message)
    {
        Id = "a1",
        ChannelId = "test",
        ServiceUrl = ServiceUrl,
        From = new ChannelAccount("u"),
        Recipient = new ChannelAccount("b"),
        Conversation = new ConversationAccount(id: "c1"),
    };

    private sealed class CannedService : HttpMessageHandler
    {
        public string Answer { get; set; } = """{ "id": "from-channel" }""";

        public List<(string Line, JObject? Body)> Calls { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            Calls.Add(($"{request.Method} {request.RequestUri!.AbsolutePath}", body is null ? null : JsonConvert.DeserializeObject<JObject>(body)));
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer) };
        }
    }
}
