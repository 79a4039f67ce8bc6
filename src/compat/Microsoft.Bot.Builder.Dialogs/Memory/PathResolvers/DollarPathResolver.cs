namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>$x</c> is <c>dialog.x</c>.</summary>
public class DollarPathResolver : AliasPathResolver
{
    /// <summary>Creates the resolver.</summary>
    public DollarPathResolver()
        : base(alias: "$", prefix: "dialog.")
    {
    }
}
