using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn through a DialogManager came to.</summary>
public class DialogManagerResult
{
    /// <summary>The result of the dialogs.</summary>
    public DialogTurnResult TurnResult { get; set; }

    /// <summary>Activities for the user.</summary>
#pragma warning disable CA1819 // An array in the published API.
    public Activity[] Activities { get; set; }
#pragma warning restore CA1819

    /// <summary>The states after the turn.</summary>
    public PersistedState NewState { get; set; }
}
