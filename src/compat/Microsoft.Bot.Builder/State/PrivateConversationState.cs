namespace Microsoft.Bot.Builder;

/// <summary>What the bot knows of a user in a conversation: `{channel}/conversations/{conversation}/users/{user}`.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>Creates the state.</summary>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKeyPart.Channel(turnContext)}/conversations/{StorageKeyPart.Conversation(turnContext)}/users/{StorageKeyPart.User(turnContext)}";
}
