using Microsoft.AspNetCore.Http;

namespace CoachBot.Channels.DirectLine;

/// <summary>Direct Line's own error body: <c>{"error":{"code","message"}}</c>.</summary>
internal static class DirectLineError
{
    public static readonly IResult MissingToken = Of(StatusCodes.Status401Unauthorized, "MissingToken", "Send the token as 'Authorization: Bearer …'.");

    /// <summary>403 and not 401: a 401 ends the official client for good, a 403 lets it renew.</summary>
    public static readonly IResult TokenExpired = Of(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static readonly IResult TokenInvalid = Of(StatusCodes.Status403Forbidden, "BadArgument", "The token is not valid.");

    public static readonly IResult OtherConversation = Of(StatusCodes.Status403Forbidden, "BadArgument", "The token is for another conversation.");

    public static readonly IResult NoConversation = Of(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation; start it with POST conversations.");

    public static readonly IResult BadWatermark = BadRequest("The watermark is not one that was given out.");

    public static readonly IResult TooLarge = Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The activity is too large.");

    public static readonly IResult BotFailed = Of(StatusCodes.Status502BadGateway, "BotError", "The coach could not handle the message.");

    public static IResult BadRequest(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult Of(int status, string code, string message) => Results.Json(new { error = new { code, message } }, statusCode: status);
}
