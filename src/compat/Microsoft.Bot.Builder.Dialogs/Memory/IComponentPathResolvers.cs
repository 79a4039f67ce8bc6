namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A component that brings shorthands for paths.</summary>
public interface IComponentPathResolvers
{
    /// <summary>The resolvers it brings.</summary>
    IEnumerable<IPathResolver> GetPathResolvers();
}
