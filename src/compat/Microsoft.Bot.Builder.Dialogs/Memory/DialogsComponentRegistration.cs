using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The scopes and shorthands that all dialogs know.</summary>
public class DialogsComponentRegistration : ComponentRegistration, IComponentMemoryScopes, IComponentPathResolvers
{
    /// <inheritdoc/>
    public virtual IEnumerable<MemoryScope> GetMemoryScopes() =>
    [
        new TurnMemoryScope(),
        new SettingsMemoryScope(),
        new DialogMemoryScope(),
        new DialogContextMemoryScope(),
        new DialogClassMemoryScope(),
        new ClassMemoryScope(),
        new ThisMemoryScope(),
        new ConversationMemoryScope(),
        new UserMemoryScope(),
    ];

    /// <inheritdoc/>
    public virtual IEnumerable<IPathResolver> GetPathResolvers() =>
    [
        new DollarPathResolver(),
        new HashPathResolver(),
        new AtAtPathResolver(),
        new AtPathResolver(),
        new PercentPathResolver(),
    ];
}
