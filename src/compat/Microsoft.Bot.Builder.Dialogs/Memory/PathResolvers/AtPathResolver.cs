namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>@x</c> is the first entity of that name: <c>turn.recognized.entities.x.first()</c>.</summary>
public class AtPathResolver : AliasPathResolver
{
    private const string Entities = "turn.recognized.entities.";

    /// <summary>Creates the resolver.</summary>
    public AtPathResolver()
        : base(alias: "@", prefix: Entities)
    {
    }

    /// <inheritdoc/>
    public override string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        if (!path.StartsWith('@') || path.Length < 2 || !IsPathChar(path[1]))
        {
            return path;
        }

        var end = path.IndexOfAny(['.', '[']);
        return end < 0 ? $"{Entities}{path[1..]}.first()" : $"{Entities}{path[1..end]}.first(){path[end..]}";
    }
}
