namespace Microsoft.Bot.Builder;

/// <summary>Parts that a process brings to the SDK, one of each type.</summary>
public class ComponentRegistration
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, ComponentRegistration> _components = new();

    /// <summary>What is registered.</summary>
    public static IEnumerable<object> Components => _components.Values;

    /// <summary>Registers a component in place of one of the same type.</summary>
    public static void Add(ComponentRegistration componentRegistration)
    {
        ArgumentNullException.ThrowIfNull(componentRegistration);
        _components[componentRegistration.GetType()] = componentRegistration;
    }
}
