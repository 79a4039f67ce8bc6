using System.Net;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

/// <summary>Signing in: by the card and a code, by an event, by Teams's invokes; too late, wrong, and already done.</summary>
public sealed class OAuthPromptTests
{
    private const string Connection = "github";

    [Fact]
    public async Task A_user_who_is_signed_in_is_not_asked()
    {
        var adapter = new TestAdapter();
        adapter.AddUserToken(Connection, Channels.Test, "user1", "t0k3n");
        await Flow(adapter).Send("hello").AssertReply("token t0k3n").StartTestAsync();
    }

    [Fact]
    public async Task The_card_names_the_connection_and_the_six_digits_end_it()
    {
        var adapter = new TestAdapter();
        await Flow(adapter)
            .Send("hello")
            .AssertReply(reply =>
            {
                var message = (Activity)reply;
                Assert.Equal(InputHints.AcceptingInput, message.InputHint);
                var attachment = Assert.Single(message.Attachments);
                Assert.Equal(OAuthCard.ContentType, attachment.ContentType);
                var card = Assert.IsType<OAuthCard>(attachment.Content);
                Assert.Equal(Connection, card.ConnectionName);
                Assert.Equal("Sign in", Assert.Single(card.Buttons).Title);
                Assert.Equal(ActionTypes.Signin, card.Buttons[0].Type);
                Assert.Null(card.Buttons[0].Value);
                adapter.AddUserToken(Connection, Channels.Test, "user1", "t0k3n", "888999");
            })
            .Send("888999")
            .AssertReply("token t0k3n")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_token_event_ends_it()
    {
        var adapter = new TestAdapter();
        await Flow(adapter)
            .Send("hello").AssertReply(_ => { })
            .Send(new Activity(ActivityTypes.Event)
            {
                Name = SignInConstants.TokenResponseEventName,
                Value = JObject.FromObject(new TokenResponse(Channels.Test, Connection, "t0k3n")),
            })
            .AssertReply("token t0k3n")
            .StartTestAsync();
    }

    [Fact]
    public async Task Teams_is_answered_200_for_a_code_that_fits_and_404_for_one_that_does_not()
    {
        var adapter = new TestAdapter();
        await Flow(adapter)
            .Send("hello").AssertReply(_ => adapter.AddUserToken(Connection, Channels.Test, "user1", "t0k3n", "888999"))
            .Send(Invoke(SignInConstants.VerifyStateOperationName, new { state = "111111" }))
            .AssertReply(reply => Assert.Equal(404, Answer(reply).Status))
            .Send(Invoke(SignInConstants.VerifyStateOperationName, new { state = "888999" }))
            .AssertReply(reply => Assert.Equal(200, Answer(reply).Status))
            .AssertReply("token t0k3n")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_token_that_can_be_exchanged_ends_it()
    {
        var adapter = new TestAdapter();
        adapter.AddExchangeableToken(Connection, Channels.Test, "user1", "sso", "t0k3n");
        await Flow(adapter)
            .Send("hello").AssertReply(_ => { })
            .Send(Invoke(SignInConstants.TokenExchangeOperationName, new TokenExchangeInvokeRequest { Id = "7", ConnectionName = Connection, Token = "sso" }))
            .AssertReply(reply =>
            {
                var answer = Answer(reply);
                Assert.Equal(200, answer.Status);
                var body = Assert.IsType<TokenExchangeInvokeResponse>(answer.Body);
                Assert.Equal("7", body.Id);
                Assert.Null(body.FailureDetail);
            })
            .AssertReply("token t0k3n")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("other", "sso", HttpStatusCode.BadRequest)]
    [InlineData(Connection, "unknown", HttpStatusCode.PreconditionFailed)]
    [InlineData(Connection, "throws", HttpStatusCode.PreconditionFailed)]
    public async Task An_exchange_that_fails_says_why_and_goes_on_waiting(string connection, string token, HttpStatusCode status)
    {
        var adapter = new TestAdapter();
        adapter.AddExchangeableToken(Connection, Channels.Test, "user1", "sso", "t0k3n");
        adapter.ThrowOnExchangeRequest(Connection, Channels.Test, "user1", "throws");
        await Flow(adapter)
            .Send("hello").AssertReply(_ => { })
            .Send(Invoke(SignInConstants.TokenExchangeOperationName, new TokenExchangeInvokeRequest { Id = "7", ConnectionName = connection, Token = token }))
            .AssertReply(reply =>
            {
                Assert.Equal((int)status, Answer(reply).Status);
                Assert.False(string.IsNullOrEmpty(Assert.IsType<TokenExchangeInvokeResponse>(Answer(reply).Body).FailureDetail));
            })
            .AssertNoReply(timeout: 50)
            .StartTestAsync();
    }

    [Fact]
    public async Task An_exchange_without_a_request_is_a_bad_one()
    {
        await Flow(new TestAdapter())
            .Send("hello").AssertReply(_ => { })
            .Send(Invoke(SignInConstants.TokenExchangeOperationName, null))
            .AssertReply(reply => Assert.Equal(400, Answer(reply).Status))
            .StartTestAsync();
    }

    [Fact]
    public async Task Another_message_is_asked_again_or_ends_it_as_the_settings_say()
    {
        var options = new PromptOptions { RetryPrompt = MessageFactory.Text("Please sign in.") };
        await Flow(new TestAdapter(), options: options).Send("hello").AssertReply(_ => { }).Test("blah", "Please sign in.").StartTestAsync();
        await Flow(new TestAdapter(), settings => settings.EndOnInvalidMessage = true)
            .Send("hello").AssertReply(_ => { }).Test("blah", "no token").StartTestAsync();
    }

    [Fact]
    public async Task After_its_time_it_ends_without_a_token()
    {
        await Flow(new TestAdapter(), settings => settings.Timeout = -1).Send("hello").AssertReply(_ => { }).Test("888999", "no token").StartTestAsync();
    }

    [Fact]
    public async Task A_validator_has_the_last_word()
    {
        var adapter = new TestAdapter();
        await Flow(adapter, validator: (prompt, _) => Task.FromResult(prompt.Recognized.Succeeded && prompt.AttemptCount > 1))
            .Send("hello").AssertReply(_ => adapter.AddUserToken(Connection, Channels.Test, "user1", "t0k3n", "888999"))
            .Send("nothing").AssertNoReply(timeout: 50)
            .Send("888999").AssertReply("token t0k3n")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_user_who_signs_out_has_no_token()
    {
        var adapter = new TestAdapter();
        adapter.AddUserToken(Connection, Channels.Test, "user1", "t0k3n");
        var prompt = new OAuthPrompt("p", new OAuthPromptSettings { ConnectionName = Connection });
        await new TestFlow(adapter, async (turn, token) =>
        {
            Assert.Equal("t0k3n", (await prompt.GetUserTokenAsync(turn, token)).Token);
            await prompt.SignOutUserAsync(turn, token);
            Assert.Null(await prompt.GetUserTokenAsync(turn, token));
        }).Send("hello").StartTestAsync();
    }

    [Fact]
    public async Task Arguments_are_checked()
    {
        Assert.Throws<ArgumentNullException>(() => new OAuthPrompt(null!, new OAuthPromptSettings()));
        Assert.Throws<ArgumentNullException>(() => new OAuthPrompt("p", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new OAuthPrompt("p", new OAuthPromptSettings()).BeginDialogAsync(null!));
    }

    private static Activity Invoke(string name, object? value) => new(ActivityTypes.Invoke)
    {
        Name = name, Value = value is null ? null : JObject.FromObject(value),
    };

    private static InvokeResponse Answer(IActivity reply)
    {
        Assert.Equal(ActivityTypesEx.InvokeResponse, reply.Type);
        return Assert.IsType<InvokeResponse>(((Activity)reply).Value);
    }

    private static TestFlow Flow(
        TestAdapter adapter, Action<OAuthPromptSettings>? change = null, PromptValidator<TokenResponse>? validator = null, PromptOptions? options = null)
    {
        var settings = new OAuthPromptSettings { ConnectionName = Connection, Title = "Sign in", Text = "Please" };
        change?.Invoke(settings);
        var state = new ConversationState(new MemoryStorage());
        adapter.Use(new AutoSaveStateMiddleware(state));
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("stack"));
        dialogs.Add(new OAuthPrompt("signIn", settings, validator));
        return new TestFlow(adapter, async (turn, token) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, token);
            var result = await dc.ContinueDialogAsync(token);
            if (result.Status == DialogTurnStatus.Empty)
            {
                result = await dc.PromptAsync("signIn", options ?? new PromptOptions(), token);
            }

            if (result.Status == DialogTurnStatus.Complete)
            {
                await turn.SendActivityAsync(result.Result is TokenResponse found ? $"token {found.Token}" : "no token", cancellationToken: token);
            }
        });
    }
}
