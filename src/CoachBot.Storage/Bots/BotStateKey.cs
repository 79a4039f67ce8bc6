namespace CoachBot.Storage.Bots;

/// <summary>Whom a state key of Bot Builder belongs to: <c>channel/conversations/id</c>, <c>channel/users/id</c>, or both in a row.</summary>
internal static class BotStateKey
{
    private const string Conversations = "/conversations/";
    private const string Users = "/users/";

    public static (string? ConversationId, string? ChannelUserId) Parse(string key)
    {
        var users = key.LastIndexOf(Users, StringComparison.Ordinal);
        var user = users < 0 ? null : key[(users + Users.Length)..];
        var conversations = key.IndexOf(Conversations, StringComparison.Ordinal);
        if (conversations < 0)
        {
            return (null, user);
        }

        var start = conversations + Conversations.Length;
        return (users > start ? key[start..users] : key[start..], users > start ? user : null);
    }
}
