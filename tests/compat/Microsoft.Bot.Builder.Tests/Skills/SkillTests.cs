using System.Security.Claims;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Skills;

/// <summary>A skill's answers in the user's conversation, and a dialog's end as a skill and as a root.</summary>
public sealed class SkillTests
{
    private const string RootId = "00000000-0000-0000-0000-00000000000a";
    private const string SkillId = "00000000-0000-0000-0000-00000000000b";

    [Fact]
    public async Task A_conversation_with_a_skill_is_found_until_it_is_deleted()
    {
        var ids = new SkillConversationIdFactory(new MemoryStorage());
        var id = await ids.CreateSkillConversationIdAsync(Options(), default);
        var found = await ids.GetSkillConversationReferenceAsync(id, default);
        Assert.Equal(("scope", "conversation"), (found.OAuthScope, found.ConversationReference.Conversation.Id));
        await ids.DeleteConversationReferenceAsync(id, default);
        Assert.Null(await ids.GetSkillConversationReferenceAsync(id, default));
    }

    [Fact]
    public async Task What_a_skill_says_goes_to_the_user()
    {
        var (handler, adapter, ids, heard) = Host();
        var id = await ids.CreateSkillConversationIdAsync(Options(), default);
        var sent = await handler.HandleReplyToActivityAsync(null, id, "asked", new Activity(ActivityTypes.Message) { Text = "from skill" });
        Assert.Equal("sent", sent.Id);
        var activity = Assert.Single(adapter.Sent);
        Assert.Equal(("from skill", "conversation"), (activity.Text, activity.Conversation.Id));
        Assert.Empty(heard);
    }

    [Theory]
    [InlineData(ActivityTypes.EndOfConversation)]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.Command)]
    [InlineData(ActivityTypes.CommandResult)]
    public async Task What_a_skill_tells_the_bot_reaches_the_bot(string type)
    {
        var (handler, adapter, ids, heard) = Host();
        var id = await ids.CreateSkillConversationIdAsync(Options(), default);
        await handler.HandleSendToConversationAsync(null, id, new Activity(type) { Name = "n", Value = 5, Code = "done" });
        var (activity, reference) = Assert.Single(heard);
        Assert.Equal((type, "n", 5), (activity.Type, activity.Name, (int)activity.Value));
        Assert.StartsWith(CallerIdConstants.BotToBotPrefix, activity.CallerId);
        Assert.Equal("scope", reference.OAuthScope);
        Assert.Empty(adapter.Sent);
        Assert.Equal(type == ActivityTypes.EndOfConversation, await ids.GetSkillConversationReferenceAsync(id, default) is null);
    }

    [Fact]
    public async Task A_skill_may_change_and_delete_what_it_said()
    {
        var (handler, adapter, ids, _) = Host();
        var id = await ids.CreateSkillConversationIdAsync(Options(), default);
        await handler.HandleUpdateActivityAsync(null, id, "a1", new Activity(ActivityTypes.Message) { Id = "a1", Text = "new" });
        await handler.HandleDeleteActivityAsync(null, id, "a1");
        Assert.Equal("new", Assert.Single(adapter.Updated).Text);
        Assert.Equal("a1", Assert.Single(adapter.Deleted).ActivityId);
    }

    [Fact]
    public async Task An_unknown_conversation_and_calls_that_a_skill_may_not_make_are_refused()
    {
        var (handler, _, _, _) = Host();
        await Assert.ThrowsAsync<KeyNotFoundException>(() => handler.HandleSendToConversationAsync(null, "unknown", new Activity("message")));
        await Assert.ThrowsAsync<NotImplementedException>(() => handler.HandleGetConversationMembersAsync(null, "x"));
        await Assert.ThrowsAsync<NotImplementedException>(() => handler.HandleCreateConversationAsync(null, new ConversationParameters()));
    }

    [Fact]
    public async Task A_bot_with_an_app_id_takes_no_call_without_a_token()
    {
        var handler = new SkillHandler(
            new HostAdapter(), new Bot([]), new SkillConversationIdFactory(new MemoryStorage()),
            new SimpleCredentialProvider(RootId, "secret"), new AuthenticationConfiguration());
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => handler.HandleSendToConversationAsync(null, "x", new Activity("message")));
    }

    [Theory]
    [InlineData(false, null, false)]
    [InlineData(true, null, true)]
    [InlineData(true, AuthenticationConstants.ToChannelFromBotOAuthScope, false)]
    [InlineData(true, GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope, false)]
    [InlineData(true, RootId, true)]
    public async Task A_dialog_that_ends_tells_the_bot_that_called_it_and_nobody_else(bool isSkill, string? scope, bool tells)
    {
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("stack");
        var dialog = new WaterfallDialog("w", [(step, token) => step.EndDialogAsync("result", token)]);
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        await new TestFlow(adapter, async (turn, token) =>
        {
            if (isSkill)
            {
                turn.TurnState.Add(BotAdapter.BotIdentityKey, Skill());
            }

            if (scope is not null)
            {
                turn.TurnState.Add(SkillHandler.SkillConversationReferenceKey, new SkillConversationReference { OAuthScope = scope });
            }

            await dialog.RunAsync(turn, stack, token);
        }).Send("hi").StartTestAsync();
        var told = (Activity?)adapter.GetNextReply();
        Assert.Equal(tells, told is not null);
        if (tells)
        {
            Assert.Equal(
                (ActivityTypes.EndOfConversation, "result", EndOfConversationCodes.CompletedSuccessfully), (told!.Type, told.Value, told.Code));
        }
    }

    [Fact]
    public async Task Validators_allow_the_bots_of_a_list_or_all()
    {
        var claims = Skill().Claims.ToList();
        await new AllowedCallersClaimsValidator(["*"]).ValidateClaimsAsync(claims);
        await new AllowedCallersClaimsValidator([RootId]).ValidateClaimsAsync(claims);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => new AllowedSkillsClaimsValidator([SkillId]).ValidateClaimsAsync(claims));
        await new AllowedSkillsClaimsValidator([SkillId]).ValidateClaimsAsync([]);
    }

    private static ClaimsIdentity Skill() => new(
    [
        new(AuthenticationConstants.VersionClaim, "2.0"),
        new(AuthenticationConstants.AudienceClaim, SkillId),
        new(AuthenticationConstants.AuthorizedParty, RootId),
    ]);

    private static SkillConversationIdFactoryOptions Options() => new()
    {
        FromBotOAuthScope = "scope",
        FromBotId = RootId,
        Activity = new Activity(ActivityTypes.Message)
        {
            Id = "asked", ChannelId = "test", ServiceUrl = "https://test.com", From = new("u"), Recipient = new("b"), Conversation = new(id: "conversation"),
        },
        BotFrameworkSkill = new BotFrameworkSkill { Id = "skill", AppId = SkillId },
    };

    private static (CloudSkillHandler Handler, HostAdapter Adapter, SkillConversationIdFactory Ids, List<(Activity, SkillConversationReference)> Heard) Host()
    {
        var adapter = new HostAdapter();
        var ids = new SkillConversationIdFactory(new MemoryStorage());
        var heard = new List<(Activity, SkillConversationReference)>();
        return (new CloudSkillHandler(adapter, new Bot(heard), ids, BotFrameworkAuthenticationFactory.Create()), adapter, ids, heard);
    }

    private sealed class Bot(List<(Activity, SkillConversationReference)> heard) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            heard.Add((turnContext.Activity, turnContext.TurnState.Get<SkillConversationReference>(CloudSkillHandler.SkillConversationReferenceKey)));
            return Task.CompletedTask;
        }
    }

    private sealed class HostAdapter : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public List<Activity> Updated { get; } = [];

        public List<ConversationReference> Deleted { get; } = [];

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities);
            return Task.FromResult<ResourceResponse[]>([.. activities.Select(_ => new ResourceResponse("sent"))]);
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            Updated.Add(activity);
            return Task.FromResult(new ResourceResponse(activity.Id));
        }

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
        {
            Deleted.Add(reference);
            return Task.CompletedTask;
        }

        public override async Task ContinueConversationAsync(
            ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
        {
            using var turn = new TurnContext(this, reference.GetContinuationActivity());
            await RunPipelineAsync(turn, callback, cancellationToken);
        }
    }
}
