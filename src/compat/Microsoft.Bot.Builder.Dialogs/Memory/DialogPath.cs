namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths of what dialogs keep about themselves.</summary>
public class DialogPath
{
    /// <summary>Counts the events of a dialog.</summary>
    public const string EventCounter = "dialog.eventCounter";

    /// <summary>The properties that are asked for now.</summary>
    public const string ExpectedProperties = "dialog.expectedProperties";

    /// <summary>The operation for entities that name none.</summary>
    public const string DefaultOperation = "dialog.defaultOperation";

    /// <summary>The last event that was handled.</summary>
    public const string LastEvent = "dialog.lastEvent";

    /// <summary>The properties that must be known.</summary>
    public const string RequiredProperties = "dialog.requiredProperties";

    /// <summary>How often an action was tried again.</summary>
    public const string Retries = "dialog.retries";

    /// <summary>The last intent.</summary>
    public const string LastIntent = "dialog.lastIntent";

    /// <summary>The last event that set a trigger off.</summary>
    public const string LastTriggerEvent = "dialog.lastTriggerEvent";

    /// <summary>The name behind <c>dialog.</c>.</summary>
    public static string GetPropertyName(string property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.Replace("dialog.", string.Empty, StringComparison.Ordinal);
    }
}
