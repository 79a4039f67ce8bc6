namespace Microsoft.Bot.Connector.Authentication;

public abstract partial class AppCredentials
{
    private const string NoPartOfSecurity = "TrustServiceUrl is not a required part of the security model.";

    /// <summary>Does nothing: a token goes where the turn's service URL says, which the inbound token vouches for.</summary>
    [Obsolete(NoPartOfSecurity)]
    public static void TrustServiceUrl(string serviceUrl)
    {
    }

    /// <inheritdoc cref="TrustServiceUrl(string)"/>
    [Obsolete(NoPartOfSecurity)]
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime)
    {
    }

    /// <summary>Always true; see <see cref="TrustServiceUrl(string)"/>.</summary>
    [Obsolete("IsTrustedServiceUrl is not a required part of the security model.")]
    public static bool IsTrustedServiceUrl(string serviceUrl) => true;
}
