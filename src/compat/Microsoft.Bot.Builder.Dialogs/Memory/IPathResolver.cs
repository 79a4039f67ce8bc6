namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Writes a shorthand path out in full.</summary>
public interface IPathResolver
{
    /// <summary>The path in full, or as it was when the shorthand is another.</summary>
    string TransformPath(string path);
}
