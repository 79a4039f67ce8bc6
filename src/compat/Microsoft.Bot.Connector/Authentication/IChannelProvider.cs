namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Which cloud the bot is in.</summary>
public interface IChannelProvider
{
    /// <summary>The channel service; empty for the public cloud.</summary>
    Task<string> GetChannelServiceAsync();

    /// <summary>Whether it is the US government's cloud.</summary>
    bool IsGovernment();

    /// <summary>Whether it is the public cloud.</summary>
    bool IsPublicAzure();
}
