namespace Microsoft.Bot.Schema;

/// <summary>Who an account is.</summary>
public static class RoleTypes
{
    /// <summary>`user` on the wire.</summary>
    public const string User = "user";

    /// <summary>`bot` on the wire.</summary>
    public const string Bot = "bot";

    /// <summary>`skill` on the wire.</summary>
    public const string Skill = "skill";
}
