namespace Microsoft.Bot.Builder;

/// <summary>What is known of a property.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The property's name.</summary>
    string Name { get; }
}
