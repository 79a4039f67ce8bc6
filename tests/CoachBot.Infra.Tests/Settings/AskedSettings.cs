using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace CoachBot.Infra.Tests.Settings;

/// <summary>A source of settings that has none, and writes down which it is asked for: what a host really reads.</summary>
internal sealed class AskedSettings : IConfigurationSource, IConfigurationProvider
{
    /// <summary>The binder asks for the values of a section only where it has any child.</summary>
    private const string Phantom = "phantom-of-a-test";

    private readonly ConcurrentDictionary<string, bool> asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every value asked for, sections left out.</summary>
    public IReadOnlySet<string> Values
    {
        get
        {
            var all = asked.Keys.Where(key => !key.Contains(Phantom, StringComparison.Ordinal)).ToArray();
            return all.Where(key => !Array.Exists(all, other => other.StartsWith(key + ':', StringComparison.OrdinalIgnoreCase))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        }
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public bool TryGet(string key, out string? value)
    {
        asked[key] = true;
        value = null;
        return false;
    }

    public IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string? parentPath) =>
        parentPath is null || parentPath.Contains(':') ? earlierKeys : earlierKeys.Append(Phantom);

    public IChangeToken GetReloadToken() => new CancellationChangeToken(CancellationToken.None);

    public void Set(string key, string? value)
    {
    }

    public void Load()
    {
    }
}
