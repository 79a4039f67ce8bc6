namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration invoke answered with a sign-in.</summary>
public partial class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
}
