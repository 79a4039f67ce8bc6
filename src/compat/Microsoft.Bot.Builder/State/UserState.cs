namespace Microsoft.Bot.Builder;

/// <summary>What the bot knows of a user, in all conversations of a channel: `{channel}/users/{user}`.</summary>
public class UserState : BotState
{
    /// <summary>Creates the state.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKeyPart.Channel(turnContext)}/users/{StorageKeyPart.User(turnContext)}";
}
