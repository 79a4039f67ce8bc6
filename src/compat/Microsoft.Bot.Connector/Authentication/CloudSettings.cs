namespace Microsoft.Bot.Connector.Authentication;

// The addresses and names of one cloud.
internal sealed record CloudSettings(
    bool ValidateAuthority,
    string LoginUrl,
    string Scope,
    string TokenIssuer,
    string OAuthUrl,
    string ChannelMetadataUrl,
    string EmulatorMetadataUrl,
    string CallerId)
{
    // The Bot Framework's own tenants, version 1 and 2 tokens, public cloud and US government.
    public static readonly string[] BotFrameworkIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/",
        "https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    public static readonly CloudSettings Public = new(
        true,
        AuthenticationConstants.ToChannelFromBotLoginUrl,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.OAuthUrl,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        Microsoft.Bot.Schema.CallerIdConstants.PublicAzureChannel);

    public static readonly CloudSettings UsGovernment = new(
        true,
        "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us",
        "https://api.botframework.us",
        "https://tokengcch.botframework.azure.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
        Microsoft.Bot.Schema.CallerIdConstants.USGovChannel);

    // Of the channel service's address; none is the public cloud.
    public static CloudSettings Of(string channelService) => channelService?.TrimEnd('/') switch
    {
        null or "" => Public,
        GovernmentAuthenticationConstants.ChannelService => UsGovernment,
        _ => throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService)),
    };
}
