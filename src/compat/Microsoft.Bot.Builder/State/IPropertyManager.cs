namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors of named properties.</summary>
public interface IPropertyManager
{
    /// <summary>An accessor of a property.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
