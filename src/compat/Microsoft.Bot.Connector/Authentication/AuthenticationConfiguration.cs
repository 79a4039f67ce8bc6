namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of tokens beyond the rules of the cloud.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that a signing key must have besides the channel's.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Checks the claims of other bots; without one, they are refused.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of tokens of other bots and the emulator, besides the Bot Framework's own.</summary>
    public virtual IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
