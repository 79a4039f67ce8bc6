namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token and when it ends.</summary>
public class AuthenticatorResult
{
    /// <summary>The token: never log it.</summary>
    public string AccessToken { get; set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
