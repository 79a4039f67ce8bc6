using Microsoft.AspNetCore.Http;

namespace CoachBot.Channels.DirectLine;

/// <summary>Reads the bearer token of a request, and holds it against the conversation that the address names.</summary>
internal static class Authorized
{
    private const string Scheme = "Bearer ";

    /// <summary>Null with the answer to give instead.</summary>
    public static Grant? Read(HttpRequest request, DirectLineTokens tokens, string? conversationId, out IResult refusal)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            refusal = DirectLineError.MissingToken;
            return null;
        }

        return Check(tokens.Read(header[Scheme.Length..].Trim(), GrantUse.Chat), conversationId, out refusal);
    }

    /// <summary>The token in a stream's address.</summary>
    public static Grant? ReadStream(HttpRequest request, DirectLineTokens tokens, string conversationId, out IResult refusal)
    {
        var token = request.Query["t"].ToString();
        if (token.Length == 0)
        {
            refusal = DirectLineError.MissingToken;
            return null;
        }

        return Check(tokens.Read(token, GrantUse.Stream), conversationId, out refusal);
    }

    private static Grant? Check(TokenReading reading, string? conversationId, out IResult refusal)
    {
        switch (reading)
        {
            case TokenReading.Valid(var grant) when conversationId is null || conversationId == grant.ConversationId:
                refusal = Results.Empty;
                return grant;
            case TokenReading.Valid:
                refusal = DirectLineError.OtherConversation;
                return null;
            case TokenReading.Expired:
                refusal = DirectLineError.TokenExpired;
                return null;
            default:
                refusal = DirectLineError.TokenInvalid;
                return null;
        }
    }
}
