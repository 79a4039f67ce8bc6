namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>A sign at the head of a path that stands for a longer one: alias + name becomes prefix + name + postfix.</summary>
public class AliasPathResolver : IPathResolver
{
    private readonly string _postfix;
    private readonly string _prefix;

    /// <summary>Creates a resolver.</summary>
    public AliasPathResolver(string alias, string prefix, string postfix = null)
    {
        Alias = alias?.Trim() ?? throw new ArgumentNullException(nameof(alias));
        _prefix = prefix?.Trim() ?? throw new ArgumentNullException(nameof(prefix));
        _postfix = postfix ?? string.Empty;
    }

    /// <summary>The sign.</summary>
    public string Alias { get; }

    /// <inheritdoc/>
    public virtual string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        return path.StartsWith(Alias, StringComparison.Ordinal) && path.Length > Alias.Length && IsPathChar(path[Alias.Length])
            ? $"{_prefix}{path[Alias.Length..]}{_postfix}".TrimEnd('.')
            : path;
    }

    /// <summary>Whether a name may begin with the character.</summary>
    protected bool IsPathChar(char ch) => char.IsLetter(ch) || ch == '_';
}
