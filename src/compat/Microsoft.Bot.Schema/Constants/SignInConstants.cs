namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes and events of a sign-in.</summary>
public static class SignInConstants
{
    /// <summary>`signin/verifyState`.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>`signin/tokenExchange`.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>`tokens/response`.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>`signin/failure`.</summary>
    public const string SignInFailure = "signin/failure";
}
