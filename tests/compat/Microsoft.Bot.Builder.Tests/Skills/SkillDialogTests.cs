using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Skills;

/// <summary>What a SkillDialog sends, and what it makes of the answers.</summary>
public sealed class SkillDialogTests
{
    private readonly FakeClient _client = new();
    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public async Task It_begins_with_an_activity_and_nothing_else()
    {
        Assert.Throws<ArgumentNullException>(() => new SkillDialog(null!, "s"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Flow(null).Send("x").StartTestAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => Flow("no options").Send("x").StartTestAsync());
        await Assert.ThrowsAsync<ArgumentNullException>(() => Flow(new BeginSkillDialogOptions()).Send("x").StartTestAsync());
    }

    [Fact]
    public async Task Expected_replies_are_said_and_an_end_among_them_ends_it()
    {
        _client.Answer = activity => activity.Text == "bye"
            ? [MessageFactory.Text("so long"), new Activity(ActivityTypes.EndOfConversation) { Value = 7 }]
            : [MessageFactory.Text("hi " + activity.Text)];
        var begin = MessageFactory.Text("first");
        begin.DeliveryMode = DeliveryModes.ExpectReplies;
        await Flow(new BeginSkillDialogOptions { Activity = begin })
            .Send("x").AssertReply("hi first")
            .Send("second").AssertReply("hi second")
            .Send("bye").AssertReply("so long").AssertReply("ended 7")
            .StartTestAsync();
        Assert.All(_client.Posted, posted => Assert.Equal(DeliveryModes.ExpectReplies, posted.DeliveryMode));
    }

    [Fact]
    public async Task Cancelling_tells_the_skill()
    {
        await Flow(new BeginSkillDialogOptions { Activity = MessageFactory.Text("first") }).Send("x").Send("cancel").AssertReply("cancelled").StartTestAsync();
        Assert.Equal([ActivityTypes.Message, ActivityTypes.EndOfConversation], _client.Posted.Select(posted => posted.Type));
    }

    [Fact]
    public async Task A_skill_that_fails_is_an_exception()
    {
        _client.Status = 503;
        var failure = await Assert.ThrowsAsync<HttpRequestException>(() =>
            Flow(new BeginSkillDialogOptions { Activity = MessageFactory.Text("first") }).Send("x").StartTestAsync());
        Assert.Contains("503", failure.Message);
    }

    [Fact]
    public async Task A_sign_in_card_is_answered_with_a_token_that_the_bot_can_have()
    {
        _client.Answer = activity => activity.Type == ActivityTypes.Invoke ? [] :
        [
            (Activity)MessageFactory.Attachment(new Attachment(OAuthCard.ContentType, content: new OAuthCard
            {
                ConnectionName = "skill's", TokenExchangeResource = new TokenExchangeResource { Id = "9", Uri = "https://exchange" },
            })),
        ];
        var begin = MessageFactory.Text("first");
        begin.DeliveryMode = DeliveryModes.ExpectReplies;
        var adapter = new TestAdapter(Channels.Test);
        adapter.AddExchangeableToken("connection", Channels.Test, "user1", "https://exchange", "t0k3n");
        await Flow(new BeginSkillDialogOptions { Activity = begin }, adapter, "connection").Send("x").AssertNoReply(timeout: 50).StartTestAsync();
        var handed = Assert.IsType<TokenExchangeInvokeRequest>(_client.Posted[^1].Value);
        Assert.Equal(("9", "t0k3n", "skill's"), (handed.Id, handed.Token, handed.ConnectionName));
    }

    private TestFlow Flow(object? begin, TestAdapter? adapter = null, string? connection = null)
    {
        var dialogs = new DialogSet(_state.CreateProperty<DialogState>("stack"));
        dialogs.Add(new SkillDialog(
            new SkillDialogOptions
            {
                BotId = "root", SkillClient = _client, SkillHostEndpoint = new Uri("https://root/api/skills"), ConversationState = _state,
                Skill = new BotFrameworkSkill { Id = "s", AppId = "skill", SkillEndpoint = new Uri("https://skill/api/messages") },
                ConversationIdFactory = new SkillConversationIdFactory(new MemoryStorage()), ConnectionName = connection,
            },
            "skill"));
        return new TestFlow((adapter ?? new TestAdapter(Channels.Test)).Use(new AutoSaveStateMiddleware(_state)), async (turn, token) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, token);
            if (turn.Activity.Text == "cancel")
            {
                await dc.CancelAllDialogsAsync(token);
                await turn.SendActivityAsync("cancelled", cancellationToken: token);
                return;
            }

            var result = await dc.ContinueDialogAsync(token);
            result = result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync("skill", begin, token) : result;
            if (result.Status == DialogTurnStatus.Complete)
            {
                await turn.SendActivityAsync($"ended {result.Result}", cancellationToken: token);
            }
        });
    }

    private sealed class FakeClient : BotFrameworkClient
    {
        public List<Activity> Posted { get; } = [];

        public Func<Activity, List<Activity>> Answer { get; set; } = _ => [];

        public int Status { get; set; } = 200;

        public override Task<InvokeResponse<T>> PostActivityAsync<T>(
            string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default)
        {
            Posted.Add(activity);
            return Task.FromResult(new InvokeResponse<T> { Status = Status, Body = (T)(object)new ExpectedReplies(Answer(activity)) });
        }
    }
}
