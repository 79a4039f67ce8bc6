using System.Net;
using System.Net.Http.Headers;
using CoachBot.Channels.Connector;

namespace CoachBot.Channels.Tests.Connector;

/// <summary>Each row of the table of what a channel may answer.</summary>
public sealed class AnswerTableTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<int, string?, string?, string> Rows => new()
    {
        { 200, null, null, "Taken" },
        { 201, null, """{"id":"1"}""", "Taken" },
        { 202, null, null, "Taken" },
        { 412, null, null, "Later 412" },
        { 502, null, "<html>Bad gateway</html>", "Later 502" },
        { 503, null, null, "Later 503" },
        { 503, "20", null, "Later 503 after 20 s" },
        { 504, null, null, "Later 504" },
        { 429, "7", """{"error":{"code":"TooManyRequests"}}""", "TooMany after 7 s" },
        { 429, null, null, "TooMany" },
        { 429, "Wed, 04 Mar 2026 10:00:30 GMT", null, "TooMany after 30 s" },
        { 429, "Wed, 04 Mar 2026 09:00:00 GMT", null, "TooMany after 0 s" },
        { 403, null, """{"error":{"code":"ConversationBlockedByUser","message":"User blocked the conversation with the bot."}}""", "Blocked blockedByUser" },
        { 403, null, """{"error":{"code":"Forbidden","innerHttpError":{"statusCode":403,"body":{"subCode":"ConversationBlockedByUser"}}}}""", "Blocked blockedByUser" },
        { 403, null, """{"errorCode":"BotDisabledByAdmin"}""", "Blocked disabledByAdmin" },
        { 403, null, """{"error":{"code":"BotDisabledByAdmin","message":"The tenant admin disabled this bot"}}""", "Blocked disabledByAdmin" },
        { 403, null, """{"error":{"code":"ServiceError","message":"{\"errorCode\":209,\"message\":\"{\\r\\n  \\\"subCode\\\": \\\"MessageWritesBlocked\\\"}\"}"}}""", "Blocked writesBlocked" },
        { 403, null, "\"{\\\"subCode\\\":\\\"MessageWritesBlocked\\\",\\\"errorCode\\\":209}\"", "Blocked writesBlocked" },
        { 403, null, """{"error":{"code":"MessageWritesBlocked"}}""", "Blocked writesBlocked" },
        { 403, null, """{"errorCode":209}""", "Blocked writesBlocked" },
        { 403, null, """{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of the conversation roster."}}""", "NotInstalled notInstalled" },
        { 403, null, """{"error":{"code":"InvalidBotApiHost"}}""", "Refused 403 InvalidBotApiHost" },
        { 403, null, """{"error":{"code":"Forbidden","message":"the words ConversationBlockedByUser in a message say nothing"}}""", "Refused 403 Forbidden" },
        { 403, null, null, "Refused 403" },
        { 403, null, "{ cut off", "Refused 403" },
        { 404, null, """{"error":{"code":"ConversationNotFound","message":"Conversation not found."}}""", "ConversationGone ConversationNotFound" },
        { 404, null, """{"error":{"code":"ActivityNotFoundInConversation"}}""", "Refused 404 ActivityNotFoundInConversation" },
        { 404, null, null, "Refused 404" },
        { 413, null, """{"error":{"code":"MessageSizeTooBig"}}""", "TooLarge" },
        { 401, null, """{"message":"Authorization has been denied for this request."}""", "TokenRefused" },
        { 400, null, """{"error":{"code":"BadSyntax","message":"x"}}""", "Refused 400 BadSyntax" },
        { 400, "5", null, "Refused 400" },
        { 500, null, """{"error":{"code":"ServiceError"}}""", "Refused 500 ServiceError" },
        { 500, "5", null, "Refused 500" },
        { 405, null, null, "Refused 405" },
        { 409, null, null, "Refused 409" },
        { 302, null, null, "Refused 302" },
        { 400, null, """{"error":{"code":"what was said, in full, has no place in a reason"}}""", "Refused 400" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_answer_means_what_the_table_says(int status, string? retryAfter, string? body, string expected) =>
        Assert.Equal(expected, Text(AnswerTable.Read((HttpStatusCode)status, retryAfter is null ? null : RetryConditionHeaderValue.Parse(retryAfter), body, Now)));

    private static string Text(ConnectorAnswer answer) => answer switch
    {
        ConnectorAnswer.Later(var reason, var after) => $"Later {reason}{After(after)}",
        ConnectorAnswer.TooMany(var after) => $"TooMany{After(after)}",
        ConnectorAnswer.Blocked(var reason) => $"Blocked {reason}",
        ConnectorAnswer.NotInstalled(var reason) => $"NotInstalled {reason}",
        ConnectorAnswer.ConversationGone(var reason) => $"ConversationGone {reason}",
        ConnectorAnswer.Refused(var reason) => $"Refused {reason}",
        _ => answer.GetType().Name,
    };

    private static string After(TimeSpan? after) => after is { } wait ? FormattableString.Invariant($" after {wait.TotalSeconds} s") : "";
}
