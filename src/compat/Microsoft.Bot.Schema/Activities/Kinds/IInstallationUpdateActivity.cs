namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>What happened, on contactRelationUpdate and installationUpdate.</summary>
    string Action { get; set; }
}
