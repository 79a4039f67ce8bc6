namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The keys of the states of a user and a conversation.</summary>
public class PersistedStateKeys
{
    /// <summary>The key of what is known of the user.</summary>
    public string UserState { get; set; }

    /// <summary>The key of what is known of the conversation.</summary>
    public string ConversationState { get; set; }
}
