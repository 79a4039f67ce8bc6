namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>@@x</c> is <c>turn.recognized.entities.x</c>.</summary>
public class AtAtPathResolver : AliasPathResolver
{
    /// <summary>Creates the resolver.</summary>
    public AtAtPathResolver()
        : base(alias: "@@", prefix: "turn.recognized.entities.")
    {
    }
}
