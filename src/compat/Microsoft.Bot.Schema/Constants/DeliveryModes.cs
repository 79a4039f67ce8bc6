namespace Microsoft.Bot.Schema;

/// <summary>How an activity is to be delivered.</summary>
public static class DeliveryModes
{
    /// <summary>`normal` on the wire.</summary>
    public const string Normal = "normal";

    /// <summary>`notification` on the wire.</summary>
    public const string Notification = "notification";

    /// <summary>`expectReplies` on the wire.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>`ephemeral` on the wire.</summary>
    public const string Ephemeral = "ephemeral";
}
