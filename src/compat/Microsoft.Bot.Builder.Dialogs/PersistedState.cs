namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The states of a user and a conversation.</summary>
public class PersistedState
{
    /// <summary>Creates empty states.</summary>
    public PersistedState()
    {
    }

    /// <summary>Takes the states from what a storage gave.</summary>
    public PersistedState(PersistedStateKeys keys, IDictionary<string, object> data)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(data);
        UserState = data.TryGetValue(keys.UserState, out var user) ? (IDictionary<string, object>)user : UserState;
        ConversationState = data.TryGetValue(keys.ConversationState, out var conversation)
            ? (IDictionary<string, object>)conversation
            : ConversationState;
    }

    /// <summary>What is known of the user.</summary>
    public IDictionary<string, object> UserState { get; set; } = new Dictionary<string, object>();

    /// <summary>What is known of the conversation.</summary>
    public IDictionary<string, object> ConversationState { get; set; } = new Dictionary<string, object>();
}
