namespace Microsoft.Bot.Builder.Dialogs;

// What dialogs remember for the length of a turn.
internal static class TurnMemory
{
    private const string Key = "turn";

    public static IDictionary<string, object> Of(ITurnContext turnContext)
    {
        if (turnContext.TurnState.TryGetValue(Key, out var known) && known is IDictionary<string, object> memory)
        {
            return memory;
        }

        memory = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        turnContext.TurnState[Key] = memory;
        return memory;
    }
}
