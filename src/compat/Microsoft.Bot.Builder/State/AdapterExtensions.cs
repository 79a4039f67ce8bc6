namespace Microsoft.Bot.Builder;

/// <summary>Puts a bot's storage and states into every turn.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts a storage into every turn.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage) =>
        botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage ?? throw new ArgumentNullException(nameof(storage))));

    /// <summary>Puts states into every turn, under the names of their types, and saves them at its end.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var state in botStates)
        {
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName));
        }

        return botAdapter.Use(new AutoSaveStateMiddleware(botStates));
    }
}
