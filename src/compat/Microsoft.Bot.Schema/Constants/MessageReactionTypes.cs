namespace Microsoft.Bot.Schema;

/// <summary>Reactions that all channels share.</summary>
public static class MessageReactionTypes
{
    /// <summary>`like` on the wire.</summary>
    public const string Like = "like";

    /// <summary>`plusOne` on the wire.</summary>
    public const string PlusOne = "plusOne";
}
