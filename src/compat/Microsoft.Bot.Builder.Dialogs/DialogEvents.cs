namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of events.</summary>
public class DialogEvents
{
    /// <summary>A dialog began.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog must ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A dialog is cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>A dialog on the stack is no longer what it was when it began.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw an exception.</summary>
    public const string Error = "error";

    /// <summary>Any other.</summary>
    public const string Custom = "custom";
}
