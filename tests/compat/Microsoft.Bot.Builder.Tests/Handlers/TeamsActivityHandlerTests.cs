using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Handlers;

public class TeamsActivityHandlerTests
{
    private readonly SimpleAdapter _adapter = new();
    private readonly TeamsBot _bot = new();

    [Theory]
    [InlineData("channelRenamed", "channel general of team")]
    [InlineData("teamDeleted", "deleted team")]
    public async Task Changes_of_a_team_have_their_methods(string eventType, string heard)
    {
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate)
        {
            ChannelData = JObject.Parse($$"""{ "eventType": "{{eventType}}", "channel": { "id": "general" }, "team": { "id": "team" } }"""),
        });
        Assert.Equal([heard], _bot.Heard);
    }

    [Fact]
    public async Task Members_are_told_of_with_what_Teams_knows_of_them()
    {
        var member = JObject.Parse("""{ "id": "u", "objectId": "aad", "givenName": "Ada" }""").ToObject<ChannelAccount>();
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [member!], Recipient = new ChannelAccount("bot") });
        Assert.Equal(["Ada aad"], _bot.Heard);
    }

    [Theory]
    [InlineData("task/fetch", 200)]
    [InlineData("task/submit", 501)]
    [InlineData("composeExtension/query", 501)]
    public async Task Invokes_have_their_methods(string name, int status)
    {
        await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = name, Value = JObject.Parse("""{ "data": { "a": 1 } }""") });
        Assert.Equal(status, ((InvokeResponse)_adapter.Sent.Single().Value).Status);
    }

    [Fact]
    public async Task A_file_consent_is_accepted_or_declined_and_nothing_else()
    {
        await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = "fileConsent/invoke", Value = JObject.Parse("""{ "action": "accept" }""") });
        await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = "fileConsent/invoke", Value = JObject.Parse("""{ "action": "wave" }""") });
        Assert.Equal([200, 400], _adapter.Sent.Select(sent => ((InvokeResponse)sent.Value).Status));
        Assert.Equal(["accepted"], _bot.Heard);
    }

    [Fact]
    public async Task Edited_messages_have_their_method()
    {
        await TurnAsync(new Activity(ActivityTypes.MessageUpdate) { ChannelData = JObject.Parse("""{ "eventType": "editMessage" }""") });
        Assert.Equal(["edited"], _bot.Heard);
    }

    [Fact]
    public void A_notification_is_asked_for_in_the_channel_data()
    {
        var activity = MessageFactory.Text("x");
        activity.TeamsNotifyUser();
        Assert.True(((TeamsChannelData)activity.ChannelData).Notification.Alert);
        Assert.Null(activity.TeamsGetTeamInfo());
    }

    private Task TurnAsync(Activity activity)
    {
        activity.ChannelId = Channels.Msteams;
        return ((IBot)_bot).OnTurnAsync(new TurnContext(_adapter, activity));
    }

    private sealed class TeamsBot : TeamsActivityHandler
    {
        public List<string> Heard { get; } = [];

        protected override Task OnTeamsChannelRenamedAsync(
            ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Hear($"channel {channelInfo.Id} of {teamInfo.Id}");

        protected override Task OnTeamsTeamDeletedAsync(
            TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear($"deleted {teamInfo.Id}");

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Hear($"{teamsMembersAdded[0].GivenName} {teamsMembersAdded[0].AadObjectId}");

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
            ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Task.FromResult(new TaskModuleResponse(new TaskModuleMessageResponse("hi")));

        protected override Task OnTeamsFileConsentAcceptAsync(
            ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
            Hear("accepted");

        protected override Task OnTeamsMessageEditAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("edited");

        private Task Hear(string what)
        {
            Heard.Add(what);
            return Task.CompletedTask;
        }
    }
}
