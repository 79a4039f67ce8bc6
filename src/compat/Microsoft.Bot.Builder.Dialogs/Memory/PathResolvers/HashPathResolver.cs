namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>#x</c> is <c>turn.recognized.intents.x</c>.</summary>
public class HashPathResolver : AliasPathResolver
{
    /// <summary>Creates the resolver.</summary>
    public HashPathResolver()
        : base(alias: "#", prefix: "turn.recognized.intents.")
    {
    }
}
