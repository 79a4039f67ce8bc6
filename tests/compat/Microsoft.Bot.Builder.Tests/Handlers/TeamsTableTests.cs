using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Handlers;

/// <summary>Every way that Teams calls, its method, and what it is answered. Statuses without a method are those that npm's botbuilder 4.23.3 gives.</summary>
public class TeamsTableTests
{
    private readonly SimpleAdapter _adapter = new();
    private readonly RecordingTeamsHandler _bot = new();

    public static TheoryData<string, string, string, bool> Invokes => new()
    {
        { "fileConsent/invoke", """{"action":"accept"}""", "OnTeamsFileConsentAcceptAsync", false },
        { "fileConsent/invoke", """{"action":"decline"}""", "OnTeamsFileConsentDeclineAsync", false },
        { "actionableMessage/executeAction", """{"actionId":"a","body":"b"}""", "OnTeamsO365ConnectorCardActionAsync", false },
        { "composeExtension/queryLink", """{"url":"https://x.test"}""", "OnTeamsAppBasedLinkQueryAsync", true },
        { "composeExtension/anonymousQueryLink", """{"url":"https://x.test"}""", "OnTeamsAnonymousAppBasedLinkQueryAsync", true },
        { "composeExtension/query", """{"commandId":"c","parameters":[{"name":"n","value":"v"}]}""", "OnTeamsMessagingExtensionQueryAsync", true },
        { "composeExtension/selectItem", """{"any":1}""", "OnTeamsMessagingExtensionSelectItemAsync", true },
        { "composeExtension/submitAction", """{"commandId":"c"}""", "OnTeamsMessagingExtensionSubmitActionAsync", true },
        { "composeExtension/submitAction", """{"botMessagePreviewAction":"","commandId":"c"}""", "OnTeamsMessagingExtensionSubmitActionAsync", true },
        { "composeExtension/submitAction", """{"botMessagePreviewAction":"edit","botActivityPreview":[{"type":"message"}]}""", "OnTeamsMessagingExtensionBotMessagePreviewEditAsync", true },
        { "composeExtension/submitAction", """{"botMessagePreviewAction":"send","botActivityPreview":[{"type":"message"}]}""", "OnTeamsMessagingExtensionBotMessagePreviewSendAsync", true },
        { "composeExtension/fetchTask", """{"commandId":"c"}""", "OnTeamsMessagingExtensionFetchTaskAsync", true },
        { "composeExtension/querySettingUrl", """{"commandId":"c"}""", "OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync", true },
        { "composeExtension/setting", """{"state":"s"}""", "OnTeamsMessagingExtensionConfigurationSettingAsync", false },
        { "composeExtension/onCardButtonClicked", """{"a":1}""", "OnTeamsMessagingExtensionCardButtonClickedAsync", false },
        { "task/fetch", """{"data":{"a":1},"context":{"theme":"dark"}}""", "OnTeamsTaskModuleFetchAsync", true },
        { "task/submit", """{"data":{"a":1}}""", "OnTeamsTaskModuleSubmitAsync", true },
        { "tab/fetch", """{"tabContext":{"tabEntityId":"t"}}""", "OnTeamsTabFetchAsync", true },
        { "tab/submit", """{"tabContext":{"tabEntityId":"t"},"data":{"type":"tab/submit"}}""", "OnTeamsTabSubmitAsync", true },
        { "config/fetch", """{"a":1}""", "OnTeamsConfigFetchAsync", true },
        { "config/submit", """{"a":1}""", "OnTeamsConfigSubmitAsync", true },
        { "signin/verifyState", """{"state":"123456"}""", "OnTeamsSigninVerifyStateAsync", false },
        { "signin/tokenExchange", """{"id":"1","token":"t"}""", "OnTeamsSigninTokenExchangeAsync", false },
    };

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task An_invoke_has_its_method_and_is_answered_501_without_one(string name, string value, string method, bool hasBody)
    {
        var answer = await AnswerAsync(_bot, name, JObject.Parse(value));
        Assert.Equal([method], _bot.Record);
        Assert.Equal((200, hasBody), (answer.Status, answer.Body is not null));

        Assert.Equal(501, (await AnswerAsync(new TeamsActivityHandler(), name, JObject.Parse(value))).Status);
        Assert.Equal(501, (await AnswerAsync(new ActivityHandler(), name, JObject.Parse(value))).Status);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"wave"}""", 400)]
    [InlineData("fileConsent/invoke", "{}", 400)]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"zz"}""", 400)]
    [InlineData("task/fetch", "\"text\"", 400)]
    [InlineData("gibberish", "{}", 501)]
    [InlineData("application/search", "{}", 400)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""", 400)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""", 501)]
    [InlineData("application/search", """{"queryText":"q"}""", 501)]
    [InlineData("application/search", """{"kind":"search","queryText":"q"}""", 501)]
    public async Task What_makes_no_sense_is_a_bad_request_and_what_nobody_takes_is_not_implemented(string name, string value, int status) =>
        Assert.Equal(status, (await AnswerAsync(new TeamsActivityHandler(), name, JToken.Parse(value))).Status);

    [Fact]
    public async Task A_card_action_without_a_name_has_its_method()
    {
        Assert.Equal(200, (await AnswerAsync(_bot, null, null)).Status);
        Assert.Equal(["OnTeamsCardActionInvokeAsync"], _bot.Record);
        Assert.Equal(501, (await AnswerAsync(new TeamsActivityHandler(), null, null)).Status);
    }

    [Theory]
    [InlineData("channelCreated", "OnTeamsChannelCreatedAsync")]
    [InlineData("channelDeleted", "OnTeamsChannelDeletedAsync")]
    [InlineData("channelRenamed", "OnTeamsChannelRenamedAsync")]
    [InlineData("channelRestored", "OnTeamsChannelRestoredAsync")]
    [InlineData("teamArchived", "OnTeamsTeamArchivedAsync")]
    [InlineData("teamDeleted", "OnTeamsTeamDeletedAsync")]
    [InlineData("teamHardDeleted", "OnTeamsTeamHardDeletedAsync")]
    [InlineData("teamRenamed", "OnTeamsTeamRenamedAsync")]
    [InlineData("teamRestored", "OnTeamsTeamRestoredAsync")]
    [InlineData("teamUnarchived", "OnTeamsTeamUnarchivedAsync")]
    [InlineData("anythingElse", null)]
    public async Task A_change_of_a_team_has_its_method(string eventType, string? method)
    {
        var update = new Activity(ActivityTypes.ConversationUpdate)
        {
            ChannelData = JObject.Parse($$"""{ "eventType": "{{eventType}}", "channel": { "id": "c" }, "team": { "id": "t" } }"""),
        };
        await TurnAsync(_bot, update);
        Assert.Equal(method is null ? [] : [method], _bot.Record);

        _bot.Record.Clear();
        await TurnAsync(_bot, update, Channels.Webchat);
        Assert.Empty(_bot.Record);
    }

    [Theory]
    [InlineData("event", "application/vnd.microsoft.readReceipt", """{"lastReadMessageId":"10"}""", "OnTeamsReadReceiptAsync")]
    [InlineData("event", "application/vnd.microsoft.meetingStart", """{"StartTime":"2026-03-04T10:00:00Z","Title":"t"}""", "OnTeamsMeetingStartAsync")]
    [InlineData("event", "application/vnd.microsoft.meetingEnd", """{"EndTime":"2026-03-04T10:00:00Z"}""", "OnTeamsMeetingEndAsync")]
    [InlineData("event", "application/vnd.microsoft.meetingParticipantJoin", """{"members":[]}""", "OnTeamsMeetingParticipantsJoinAsync")]
    [InlineData("event", "application/vnd.microsoft.meetingParticipantLeave", """{"members":[]}""", "OnTeamsMeetingParticipantsLeaveAsync")]
    [InlineData("event", "anything", "{}", null)]
    public async Task An_event_has_its_method(string type, string name, string value, string? method)
    {
        await TurnAsync(_bot, new Activity(type) { Name = name, Value = JObject.Parse(value) });
        Assert.Equal(method is null ? [] : [method], _bot.Record);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "OnTeamsMessageEditAsync")]
    [InlineData("messageUpdate", "undeleteMessage", "OnTeamsMessageUndeleteAsync")]
    [InlineData("messageUpdate", "other", null)]
    [InlineData("messageDelete", "softDeleteMessage", "OnTeamsMessageSoftDeleteAsync")]
    [InlineData("messageDelete", "other", null)]
    public async Task A_changed_or_deleted_message_has_its_method(string type, string eventType, string? method)
    {
        await TurnAsync(_bot, new Activity(type) { ChannelData = new TeamsChannelData { EventType = eventType } });
        await TurnAsync(_bot, new Activity(type));
        Assert.Equal(method is null ? [] : [method], _bot.Record);
    }

    [Fact]
    public async Task Members_come_and_go()
    {
        var known = JObject.Parse("""{ "id": "u", "givenName": "Ada" }""").ToObject<ChannelAccount>()!;
        await TurnAsync(_bot, new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [known], Recipient = new ChannelAccount("b") });
        await TurnAsync(_bot, new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [known], Recipient = new ChannelAccount("b") });
        Assert.Equal(["OnTeamsMembersAddedAsync", "OnTeamsMembersRemovedAsync"], _bot.Record);
    }

    private async Task<InvokeResponse> AnswerAsync(ActivityHandler bot, string? name, JToken? value)
    {
        await TurnAsync(bot, new Activity(ActivityTypes.Invoke) { Name = name, Value = value is JValue text ? (string?)text : value });
        var answer = Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);
        _adapter.Sent.Clear();
        return answer;
    }

    private Task TurnAsync(ActivityHandler bot, Activity activity, string channel = Channels.Msteams)
    {
        activity.ChannelId = channel;
        return ((IBot)bot).OnTurnAsync(new TurnContext(_adapter, activity));
    }
}
