using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Cloud;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private readonly LocalCloud _cloud = new();

    private string Token => _cloud.Tokens.Token(_cloud.Url);

    public Task InitializeAsync() => _cloud.InitializeAsync();

    public Task DisposeAsync() => _cloud.DisposeAsync();

    [Fact]
    public async Task A_message_is_answered_by_the_channels_connector_with_the_bots_token()
    {
        string? callerId = null;
        ResourceResponse? sent = null;
        _cloud.Bot = new CallbackBot(async (turn, ct) =>
        {
            callerId = turn.Activity.CallerId;
            sent = await turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: ct);
        });
        using var response = await _cloud.PostAsync(_cloud.Message("hi"), Token);

        Assert.Equal((HttpStatusCode.OK, string.Empty), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        var call = Assert.Single(_cloud.Calls);
        Assert.Equal(("POST", "/v3/conversations/conv/activities/a1"), (call.Method, call.Path));
        Assert.Equal("Bearer token-of-" + _cloud.TenantId, call.Authorization);
        Assert.Equal("echo hi", (string?)call.Body!["text"]);
        Assert.Equal("from-channel", sent!.Id);
        Assert.Equal("urn:botframework:azure", callerId);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_response()
    {
        var message = _cloud.Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;
        using var response = await _cloud.PostAsync(message, Token);
        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("echo hello", (string?)body["activities"]![0]!["text"]);
        Assert.Empty(_cloud.Calls);
    }

    [Theory]
    [InlineData("known", HttpStatusCode.Accepted, "{\"a\":1}")]
    [InlineData("unknown", HttpStatusCode.NotImplemented, "")]
    public async Task An_invoke_is_answered_in_the_response(string name, HttpStatusCode status, string expected)
    {
        _cloud.Bot = new CallbackBot((turn, ct) => turn.Activity.Name == "known"
            ? turn.SendActivityAsync(new Activity("invokeResponse") { Value = new InvokeResponse { Status = 202, Body = new { a = 1 } } }, ct)
            : Task.CompletedTask);
        var invoke = _cloud.Message();
        invoke.Type = ActivityTypes.Invoke;
        invoke.Name = name;
        using var response = await _cloud.PostAsync(invoke, Token);
        var body = await response.Content.ReadAsStringAsync();
        Assert.Equal((status, expected), (response.StatusCode, body.Length > 0 ? JObject.Parse(body).ToString(Newtonsoft.Json.Formatting.None) : body));
    }

    [Fact]
    public async Task A_body_without_an_activity_is_a_bad_request()
    {
        using var empty = await _cloud.PostAsync("{}", Token);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        using var get = await _cloud.Client.GetAsync(new Uri(_cloud.Url + "/api/messages"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, get.StatusCode);
    }

    [Fact]
    public async Task A_failed_call_carries_its_status_headers_and_body()
    {
        _cloud.Channel = async http =>
        {
            http.Response.StatusCode = 429;
            http.Response.Headers.RetryAfter = "7";
            await http.Response.WriteAsync("""{ "error": { "code": "Throttled", "message": "slow down" } }""");
        };
        ErrorResponseException? failure = null;
        _cloud.Bot = new CallbackBot(async (turn, ct) =>
            failure = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("x", cancellationToken: ct)));
        using var response = await _cloud.PostAsync(_cloud.Message(), Token);
        Assert.Equal((HttpStatusCode)429, failure!.Response.StatusCode);
        Assert.Equal("7", failure.Response.Headers["Retry-After"].Single());
        Assert.Equal("Throttled", failure.Body.Error.Code);
        Assert.Contains("slow down", failure.Response.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_that_is_not_JSON_keeps_its_text()
    {
        _cloud.Channel = async http =>
        {
            http.Response.StatusCode = 502;
            await http.Response.WriteAsync("<html>");
        };
        ErrorResponseException? failure = null;
        _cloud.Bot = new CallbackBot(async (turn, ct) =>
            failure = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("x", cancellationToken: ct)));
        using var response = await _cloud.PostAsync(_cloud.Message(), Token);
        Assert.Equal((HttpStatusCode.BadGateway, "<html>"), (failure!.Response.StatusCode, failure.Response.Content));
        Assert.Null(failure.Body);
    }

    [Fact]
    public async Task A_bot_goes_on_with_a_conversation_that_it_knows()
    {
        var reference = _cloud.Message().GetConversationReference();
        string? turnId = null;
        await _cloud.Adapter.ContinueConversationAsync(_cloud.AppId, reference, async (turn, ct) =>
        {
            Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (turn.Activity.Type, turn.Activity.Name));
            turnId = turn.Activity.Id;
            var sent = await turn.SendActivityAsync("reminder", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: sent.Id, text: "changed"), ct);
            await turn.DeleteActivityAsync(sent.Id, ct);
        }, default);
        Assert.Equal(
            ["POST /v3/conversations/conv/activities/" + turnId, "PUT /v3/conversations/conv/activities/from-channel", "DELETE /v3/conversations/conv/activities/from-channel"],
            _cloud.Calls.Select(call => $"{call.Method} {call.Path}"));
    }

    [Fact]
    public async Task A_bot_goes_on_only_as_itself()
    {
        var reference = _cloud.Message().GetConversationReference();
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => _cloud.Adapter.ContinueConversationAsync(Guid.NewGuid().ToString(), reference, (_, _) => Task.CompletedTask, default));
    }

    [Fact]
    public async Task A_bot_begins_a_conversation()
    {
        _cloud.Channel = http => http.Response.WriteAsync("""{ "id": "new-conv", "activityId": "first" }""");
        Activity? seen = null;
        var parameters = new ConversationParameters
        {
            Bot = new ChannelAccount("bot"),
            Members = [new ChannelAccount("user")],
            TenantId = _cloud.TenantId,
        };
        await _cloud.Adapter.CreateConversationAsync(_cloud.AppId, "msteams", _cloud.Url, null, parameters, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, default);
        Assert.Equal("POST /v3/conversations", _cloud.Calls.Select(call => $"{call.Method} {call.Path}").Single());
        Assert.Equal(("CreateConversation", "new-conv", "first", "bot"), (seen!.Name, seen.Conversation.Id, seen.Id, seen.Recipient.Id));
    }

    [Fact]
    public async Task An_error_of_the_bot_reaches_OnTurnError()
    {
        Exception? seen = null;
        _cloud.Adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };
        _cloud.Bot = new CallbackBot((_, _) => throw new InvalidTimeZoneException());
        using var response = await _cloud.PostAsync(_cloud.Message(), Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.IsType<InvalidTimeZoneException>(seen);
    }
}
