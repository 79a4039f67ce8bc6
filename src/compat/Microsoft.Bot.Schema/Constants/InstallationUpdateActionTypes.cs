namespace Microsoft.Bot.Schema;

/// <summary>What happened to an installation.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>`add` on the wire.</summary>
    public const string Add = "add";

    /// <summary>`remove` on the wire.</summary>
    public const string Remove = "remove";
}
