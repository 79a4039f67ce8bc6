namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths of what dialogs remember for the length of a turn.</summary>
public static class TurnPath
{
    /// <summary>The inbound activity.</summary>
    public const string Activity = "turn.activity";

    /// <summary>What was recognized in it.</summary>
    public const string Recognized = "turn.recognized";

    /// <summary>The intent with the highest score.</summary>
    public const string TopIntent = "turn.recognized.intent";

    /// <summary>That score.</summary>
    public const string TopScore = "turn.recognized.score";

    /// <summary>The recognized text.</summary>
    public const string Text = "turn.recognized.text";

    /// <summary>What the last dialog that ended in this turn ended with.</summary>
    public const string LastResult = "turn.lastresult";

    /// <summary>Whether a dialog has handled the activity.</summary>
    public const string ActivityProcessed = "turn.activityProcessed";

    /// <summary>Whether somebody interrupted.</summary>
    public const string Interrupted = "turn.interrupted";

    /// <summary>The event that is being handled.</summary>
    public const string DialogEvent = "turn.dialogEvent";

    /// <summary>Unrecognized text.</summary>
    public const string UnrecognizedText = "turn.unrecognizedText";

    /// <summary>Entities that were recognized.</summary>
    public const string RecognizedEntities = "turn.recognizedEntities";
}
