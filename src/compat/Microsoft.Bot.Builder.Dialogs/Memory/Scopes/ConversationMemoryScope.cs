namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What is known of the conversation.</summary>
public class ConversationMemoryScope : BotStateMemoryScope<ConversationState>
{
    /// <summary>Creates the scope.</summary>
    public ConversationMemoryScope()
        : base(ScopePath.Conversation)
    {
    }
}
