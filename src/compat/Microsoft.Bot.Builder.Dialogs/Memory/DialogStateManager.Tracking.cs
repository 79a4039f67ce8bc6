namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>Which paths changed since a dialog's event counter stood at a number.</content>
public partial class DialogStateManager
{
    private const string Tracker = "dialog._tracker.paths";

    /// <summary>Watches paths.</summary>
    /// <returns>The names by which to ask for changes.</returns>
    public virtual List<string> TrackPaths(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var names = new List<string>();
        foreach (var path in paths)
        {
            var name = TrackedName(TransformPath(path));
            names.Add(name);
            SetValue($"{Tracker}.{name}", 0);
        }

        return names;
    }

    /// <summary>Whether one of the paths changed after the counter stood there.</summary>
    public virtual bool AnyPathChanged(uint counter, IEnumerable<string> paths) =>
        paths is not null && paths.Any(name => GetValue<uint>($"{Tracker}.{name}") > counter);

    private static string TrackedName(string path) =>
        path.Replace("[", ".", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal)
            .Replace('.', '_');

    private void Changed(string path)
    {
        _version++;
        if (path.StartsWith(Tracker, StringComparison.OrdinalIgnoreCase) || !TryGetValue<object>(Tracker, out _))
        {
            return;
        }

        // A change of a part is a change of the whole.
        for (var name = TrackedName(path); name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('_'))])
        {
            if (TryGetValue<uint>($"{Tracker}.{name}", out _))
            {
                SetValue($"{Tracker}.{name}", GetValue<uint>(DialogPath.EventCounter));
            }
        }
    }
}
