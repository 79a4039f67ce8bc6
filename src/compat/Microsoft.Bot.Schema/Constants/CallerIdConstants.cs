namespace Microsoft.Bot.Schema;

/// <summary>Who called the bot, as CallerId says.</summary>
public static class CallerIdConstants
{
    /// <summary>`urn:botframework:azure`.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>`urn:botframework:azureusgov`.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>`urn:botframework:aadappid:`.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
