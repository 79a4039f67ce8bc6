using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The bot's settings, when the turn carries an IConfiguration; to be read only.</summary>
public class SettingsMemoryScope : MemoryScope
{
    /// <summary>Creates the scope.</summary>
    public SettingsMemoryScope()
        : base(ScopePath.Settings, includeInSnapshot: false)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.Context.TurnState;
        if (!state.TryGetValue(ScopePath.Settings, out var settings) && state.Get<IConfiguration>() is { } configuration)
        {
            settings = Read(configuration.GetChildren());
            state[ScopePath.Settings] = settings;
        }

        return settings;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You cannot set the memory for a readonly memory scope");

    // Sections whose keys are 0, 1, 2 … are lists.
    private static object Read(IEnumerable<IConfigurationSection> sections)
    {
        var all = sections.ToList();
        if (all.Count > 0 && all.Select((section, index) => section.Key == index.ToString(CultureInfo.InvariantCulture)).All(isItem => isItem))
        {
            return all.Select(Read).ToList();
        }

        var settings = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in all)
        {
            settings[section.Key] = Read(section);
        }

        return settings;
    }

    private static object Read(IConfigurationSection section) => section.GetChildren().Any() ? Read(section.GetChildren()) : section.Value;
}
