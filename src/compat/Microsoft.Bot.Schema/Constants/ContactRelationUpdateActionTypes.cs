namespace Microsoft.Bot.Schema;

/// <summary>What happened to a contact.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>`add` on the wire.</summary>
    public const string Add = "add";

    /// <summary>`remove` on the wire.</summary>
    public const string Remove = "remove";
}
