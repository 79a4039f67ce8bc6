namespace Microsoft.Bot.Builder;

/// <summary>What the bot knows of a conversation, with all its users: `{channel}/conversations/{conversation}`.</summary>
public class ConversationState : BotState
{
    /// <summary>Creates the state.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKeyPart.Channel(turnContext)}/conversations/{StorageKeyPart.Conversation(turnContext)}";
}
