using CoachBot.Storage.Bots;

namespace CoachBot.Channels.Bots;

/// <summary>The dialog state of one conversation, held back until its turn is over.</summary>
internal interface IStagedState
{
    string StateKey { get; }

    /// <summary>Null: there is none.</summary>
    BotStateItem? State { get; }

    void Write(string json);

    /// <summary>Forgets it; what is stored has been deleted.</summary>
    void Drop();
}
