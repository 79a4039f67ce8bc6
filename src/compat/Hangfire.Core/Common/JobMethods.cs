using System.Reflection;

namespace Hangfire.Common;

/// <summary>Finds the method that a stored call names.</summary>
internal static class JobMethods
{
    public static MethodInfo? Find(Type type, string name, Type[] parameterTypes)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        return type.GetMethod(name, Public, parameterTypes)
            ?? type.GetInterfaces().Select(inherited => inherited.GetMethod(name, Public, parameterTypes)).FirstOrDefault(method => method is not null);
    }
}
