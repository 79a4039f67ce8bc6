using System.Net;
using System.Text;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Handlers;

/// <summary>What a bot asks Teams: the addresses it calls, what it sends, and what must be there.</summary>
public sealed class TeamsInfoTests
{
    private readonly Far _far = new();

    [Fact]
    public async Task A_team_its_channels_and_its_members()
    {
        var turn = Turn(new TeamsChannelData { Team = new TeamInfo { Id = "19:team" } });
        _far.Answers["GET /v3/teams/19%3Ateam"] = """{"id":"19:team","name":"Runners","channelCount":2,"memberCount":3,"type":"standard"}""";
        _far.Answers["GET /v3/teams/19%3Ateam/conversations"] = """{"conversations":[{"id":"19:a","name":"General","type":"standard"}]}""";
        _far.Answers["GET /v3/conversations/19%3Ateam/pagedmembers"] = """{"continuationToken":"next","members":[{"id":"29:u","givenName":"Ana","userRole":"user"}]}""";
        _far.Answers["GET /v3/conversations/19%3Ateam/members/29%3Au"] = """{"id":"29:u","objectId":"aad","email":"ana@example.org"}""";

        var team = await TeamsInfo.GetTeamDetailsAsync(turn);
        Assert.Equal(("Runners", 2, 3, "standard"), (team.Name, team.ChannelCount, team.MemberCount, team.Type));
        Assert.Equal("General", Assert.Single(await TeamsInfo.GetTeamChannelsAsync(turn)).Name);
        var page = await TeamsInfo.GetPagedMembersAsync(turn);
        Assert.Equal(("next", "Ana"), (page.ContinuationToken, Assert.Single(page.Members).GivenName));
        Assert.Equal("ana@example.org", (await TeamsInfo.GetMemberAsync(turn, "29:u")).Email);
    }

    [Fact]
    public async Task A_meeting_and_who_is_in_it()
    {
        var turn = Turn(new TeamsChannelData { Meeting = new TeamsMeetingInfo { Id = "m1" }, Tenant = new TenantInfo { Id = "tenant" } });
        _far.Answers["GET /v1/meetings/m1"] = """{"details":{"id":"m1","title":"Stand-up","msGraphResourceId":"g"},"conversation":{"id":"c"},"organizer":{"id":"29:o","tenantId":"tenant"}}""";
        _far.Answers["GET /v1/meetings/m1/participants/aad?tenantId=tenant"] = """{"user":{"userPrincipalName":"ana"},"meeting":{"role":"Organizer","inMeeting":true},"conversation":{"id":"c"}}""";
        _far.Answers["POST /v1/meetings/m1/notification"] = """{"recipientsFailureInfo":[{"recipientMri":"29:x","errorcode":"1","failureReason":"gone"}]}""";

        var meeting = await TeamsInfo.GetMeetingInfoAsync(turn);
        Assert.Equal(("Stand-up", "29:o"), (meeting.Details.Title, meeting.Organizer.Id));
        Assert.Equal("Organizer", (await TeamsInfo.GetMeetingParticipantAsync(turn)).Meeting.Role);
        var told = await TeamsInfo.SendMeetingNotificationAsync(turn, new TargetedMeetingNotification
        {
            Value = new TargetedMeetingNotificationValue
            {
                Recipients = ["29:u"],
                Surfaces = [new MeetingStageSurface<TaskModuleContinueResponse> { Content = new TaskModuleContinueResponse() }],
            },
        });
        Assert.Equal("gone", Assert.Single(told.RecipientsFailureInfo).FailureReason);
        var sent = JObject.Parse(_far.Bodies.Single());
        Assert.Equal("targetedMeetingNotification", (string?)sent["type"]);
        Assert.Equal("meetingStage", (string?)sent["value"]!["surfaces"]![0]!["surface"]);
    }

    [Fact]
    public async Task Many_at_once()
    {
        var turn = Turn(null);
        _far.Answers["POST /v3/batch/conversation/users/"] = "\"op1\"";
        _far.Answers["GET /v3/batch/conversation/op1"] = """{"state":"Completed","statusMap":{"200":3},"totalEntriesCount":3}""";
        _far.Answers["GET /v3/batch/conversation/failedentries/op1"] = """{"failedEntries":[{"id":"29:x","error":"gone"}]}""";
        _far.Answers["DELETE /v3/batch/conversation/op1"] = string.Empty;

        var operation = await TeamsInfo.SendMessageToListOfUsersAsync(turn, MessageFactory.Text("hi"), [new TeamMember("29:a")], "tenant");
        Assert.Equal("op1", operation);
        Assert.Equal("29:a", (string?)JObject.Parse(_far.Bodies.Single())["members"]![0]!["id"]);
        Assert.Equal(3, (await TeamsInfo.GetOperationStateAsync(turn, operation)).StatusMap[200]);
        Assert.Equal("gone", Assert.Single((await TeamsInfo.GetPagedFailedEntriesAsync(turn, operation)).FailedEntries).Error);
        await TeamsInfo.CancelOperationAsync(turn, operation);
    }

    [Fact]
    public async Task A_thread_begins_in_a_channel()
    {
        var adapter = new CreatingAdapter();
        var turn = new TurnContext(adapter, new Activity(ActivityTypes.Message) { ServiceUrl = "https://smba.example/", Conversation = new(id: "c") });
        var (reference, id) = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("hi"), "19:channel", "app");
        Assert.Equal(("19:channel;messageid=1", "1"), (reference.Conversation.Id, id));
        await Assert.ThrowsAsync<ArgumentNullException>(() => TeamsInfo.SendMessageToTeamsChannelAsync(turn, null, "19:channel", "app"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("x"), string.Empty, "app"));
    }

    [Fact]
    public async Task Without_a_team_or_a_meeting_there_is_nothing_to_ask()
    {
        var turn = Turn(null);
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingInfoAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingParticipantAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamMemberAsync(turn, "29:u"));
    }

    [Fact]
    public void Connector_cards_are_written_with_the_names_that_Teams_reads()
    {
        var card = new O365ConnectorCard(
            "title", potentialAction: [new O365ConnectorCardActionCard("ActionCard", "name", "id", [new O365ConnectorCardTextInput("TextInput", "t", true, isMultiline: true)])]);
        Assert.Equal(
            """{"title":"title","potentialAction":[{"inputs":[{"isMultiline":true,"@type":"TextInput","id":"t","isRequired":true}],"@type":"ActionCard","name":"name","@id":"id"}]}""",
            JsonConvert.SerializeObject(card, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }));
    }

    private TurnContext Turn(TeamsChannelData? data)
    {
        var turn = new TurnContext(new SimpleAdapter(), new Activity(ActivityTypes.Message)
        {
            ChannelId = Channels.Msteams,
            ServiceUrl = "https://smba.example/",
            From = new("29:u", aadObjectId: "aad"),
            Conversation = new(id: "c"),
            ChannelData = data is null ? null : JObject.FromObject(data),
        });
        turn.TurnState.Add<IConnectorClient>(new ConnectorClient(new Uri("https://smba.example/"), MicrosoftAppCredentials.Empty, new HttpClient(_far)));
        return turn;
    }

    private sealed class Far : HttpMessageHandler
    {
        public Dictionary<string, string> Answers { get; } = [];

        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is not null)
            {
                Bodies.Add(await request.Content.ReadAsStringAsync(cancellationToken));
            }

            return Answers.TryGetValue($"{request.Method} {request.RequestUri!.PathAndQuery}", out var answer)
                ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") }
                : new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent(string.Empty) };
        }
    }

    private sealed class CreatingAdapter : BotAdapter
    {
        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override async Task CreateConversationAsync(
            string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters,
            BotCallbackHandler callback, CancellationToken cancellationToken)
        {
            Assert.Equal(("app", Channels.Msteams, "https://smba.example/"), (botAppId, channelId, serviceUrl));
            var channel = ((TeamsChannelData)conversationParameters.ChannelData).Channel.Id;
            using var turn = new TurnContext(this, new Activity(ActivityTypes.Event) { Id = "1", Conversation = new(id: channel + ";messageid=1") });
            await callback(turn, cancellationToken);
        }
    }
}
