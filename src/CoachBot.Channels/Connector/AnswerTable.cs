using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace CoachBot.Channels.Connector;

/// <summary>
/// The one place that says what an answer of a channel means.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages and …/rate-limit
/// </summary>
internal static class AnswerTable
{
    /// <param name="body">The answer's text; null or anything but an error document says nothing.</param>
    /// <param name="now">For a Retry-After that is a date.</param>
    public static ConnectorAnswer Read(HttpStatusCode status, RetryConditionHeaderValue? retryAfter, string? body, DateTimeOffset now)
    {
        var codes = ErrorCodes.In(body);
        return (int)status switch
        {
            >= 200 and < 300 => new ConnectorAnswer.Taken(),
            401 => new ConnectorAnswer.TokenRefused(),
            403 => Forbidden(codes),
            404 when codes.Has("ConversationNotFound") => new ConnectorAnswer.ConversationGone("ConversationNotFound"),
            413 => new ConnectorAnswer.TooLarge(),
            429 => new ConnectorAnswer.TooMany(Delay(retryAfter, now)),
            412 or 502 or 503 or 504 => new ConnectorAnswer.Later(Number(status), Delay(retryAfter, now)),
            _ => new ConnectorAnswer.Refused(codes.First is { } code ? $"{Number(status)} {code}" : Number(status)),
        };
    }

    private static ConnectorAnswer Forbidden(ErrorCodes codes) => codes switch
    {
        _ when codes.Has("ConversationBlockedByUser") => new ConnectorAnswer.Blocked("blockedByUser"),
        _ when codes.Has("BotDisabledByAdmin") => new ConnectorAnswer.Blocked("disabledByAdmin"),
        _ when codes.Has("MessageWritesBlocked") || codes.Has("209") => new ConnectorAnswer.Blocked("writesBlocked"),
        _ when codes.Has("BotNotInConversationRoster") => new ConnectorAnswer.NotInstalled("notInstalled"),
        _ => new ConnectorAnswer.Refused(codes.First is { } code ? $"403 {code}" : "403"),
    };

    private static TimeSpan? Delay(RetryConditionHeaderValue? header, DateTimeOffset now) => header switch
    {
        { Delta: { } delta } => delta < TimeSpan.Zero ? TimeSpan.Zero : delta,
        { Date: { } date } => date <= now ? TimeSpan.Zero : date - now,
        _ => null,
    };

    private static string Number(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);
}
