using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>What paths may begin with, and their shorthands.</summary>
public class DialogStateManagerConfiguration
{
    /// <summary>The shorthands, tried in this order.</summary>
    public IList<IPathResolver> PathResolvers { get; set; } = new List<IPathResolver>();

    /// <summary>The scopes, by name.</summary>
    public IList<MemoryScope> MemoryScopes { get; set; } = new List<MemoryScope>();
}
