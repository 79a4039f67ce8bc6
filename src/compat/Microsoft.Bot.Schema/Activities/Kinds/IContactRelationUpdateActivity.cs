namespace Microsoft.Bot.Schema;

/// <summary>A user took the bot in or out of the contacts.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>What happened, on contactRelationUpdate and installationUpdate.</summary>
    string Action { get; set; }
}
