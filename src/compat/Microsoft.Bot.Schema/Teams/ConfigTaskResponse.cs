namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration invoke answered with a task module.</summary>
public partial class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
}
