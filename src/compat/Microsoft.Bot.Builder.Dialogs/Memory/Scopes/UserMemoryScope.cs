namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What is known of the user.</summary>
public class UserMemoryScope : BotStateMemoryScope<UserState>
{
    /// <summary>Creates the scope.</summary>
    public UserMemoryScope()
        : base(ScopePath.User)
    {
    }
}
