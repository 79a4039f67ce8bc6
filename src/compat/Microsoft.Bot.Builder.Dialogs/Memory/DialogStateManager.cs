using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>All that dialogs remember, by paths such as <c>user.name</c>, <c>dialog.answers[2]</c> or, in short, <c>$answers</c>.</summary>
public partial class DialogStateManager : IDictionary<string, object>
{
    private readonly DialogContext _dialogContext;
    private int _version;

    /// <summary>Creates the memory of a context.</summary>
    /// <param name="dc">The context.</param>
    /// <param name="configuration">Scopes and shorthands; without it, those of the turn, of the registered components and of all dialogs.</param>
    public DialogStateManager(DialogContext dc, DialogStateManagerConfiguration configuration = null)
    {
        _dialogContext = dc ?? throw new ArgumentNullException(nameof(dc));
        Configuration = configuration ?? dc.Context.TurnState.Get<DialogStateManagerConfiguration>() ?? DefaultConfiguration(dc);
        dc.Context.TurnState.Set(Configuration);
    }

    /// <summary>Scopes and shorthands.</summary>
    public DialogStateManagerConfiguration Configuration { get; set; }

    /// <inheritdoc/>
    public ICollection<string> Keys => Configuration.MemoryScopes.Select(scope => scope.Name).ToList();

    /// <inheritdoc/>
    public ICollection<object> Values => Configuration.MemoryScopes.Select(scope => scope.GetMemory(_dialogContext)).ToList();

    /// <inheritdoc/>
    public int Count => Configuration.MemoryScopes.Count;

    /// <inheritdoc/>
    public bool IsReadOnly => true;

    /// <summary>What is at a path; null when there is nothing.</summary>
    public object this[string key]
    {
        get => GetValue<object>(key, () => null);
        set => SetValue(key, value);
    }

    /// <summary>The scope of that name; null when there is none.</summary>
    public virtual MemoryScope GetMemoryScope(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Configuration.MemoryScopes.FirstOrDefault(scope => string.Equals(scope.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Another string after each change.</summary>
    public virtual string Version() => _version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The path without shorthands.</summary>
    public virtual string TransformPath(string path) =>
        Configuration.PathResolvers.Aggregate(path, (current, resolver) => resolver.TransformPath(current));

    /// <summary>Loads all scopes.</summary>
    public virtual async Task LoadAllScopesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.LoadAsync(_dialogContext, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Saves what changed in any scope.</summary>
    public virtual async Task SaveAllChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.SaveChangesAsync(_dialogContext, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes a scope and what is stored of it.</summary>
    public async Task DeleteScopesMemoryAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (GetMemoryScope(name) is { } scope)
        {
            await scope.DeleteAsync(_dialogContext, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The scopes that may be shown, as JSON.</summary>
    public virtual JObject GetMemorySnapshot()
    {
        var snapshot = new JObject();
        foreach (var scope in Configuration.MemoryScopes.Where(scope => scope.IncludeInSnapshot))
        {
            if (scope.GetMemory(_dialogContext) is { } memory)
            {
                snapshot[scope.Name] = JToken.FromObject(memory);
            }
        }

        return snapshot;
    }

    private static DialogStateManagerConfiguration DefaultConfiguration(DialogContext dc)
    {
        var configuration = new DialogStateManagerConfiguration();
        var components = ComponentRegistration.Components
            .Where(component => component is not DialogsComponentRegistration)
            .Prepend(new DialogsComponentRegistration());
        foreach (var component in components)
        {
            AddNew(configuration.MemoryScopes, (component as IComponentMemoryScopes)?.GetMemoryScopes());
            AddNew(configuration.PathResolvers, (component as IComponentPathResolvers)?.GetPathResolvers());
        }

        AddNew(configuration.MemoryScopes, dc.Context.TurnState.Get<IEnumerable<MemoryScope>>());
        AddNew(configuration.PathResolvers, dc.Context.TurnState.Get<IEnumerable<IPathResolver>>());
        return configuration;
    }

    private static void AddNew<T>(IList<T> known, IEnumerable<T> more)
    {
        foreach (var item in more ?? [])
        {
            if (known.All(other => other.GetType() != item.GetType()))
            {
                known.Add(item);
            }
        }
    }
}
