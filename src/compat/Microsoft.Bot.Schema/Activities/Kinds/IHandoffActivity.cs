namespace Microsoft.Bot.Schema;

/// <summary>A handover to another agent.</summary>
public interface IHandoffActivity : IActivity
{
}
