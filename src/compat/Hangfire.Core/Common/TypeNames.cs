using System.Reflection;

namespace Hangfire.Common;

/// <summary>Type names with simple assembly names, so that a job outlives the version of the assembly that stored it.</summary>
internal static class TypeNames
{
    public static string Write(Type type) => $"{Bare(type)}, {type.Assembly.GetName().Name}";

    public static Type Read(string name) => Type.GetType(name, Load, null, throwOnError: true)!;

    private static string Bare(Type type)
    {
        if (type.IsArray)
        {
            var rank = new string(',', type.GetArrayRank() - 1);
            return $"{Bare(type.GetElementType()!)}[{rank}]";
        }

        return type.IsConstructedGenericType
            ? $"{type.GetGenericTypeDefinition().FullName}[{string.Join(',', type.GetGenericArguments().Select(argument => $"[{Write(argument)}]"))}]"
            : type.FullName!;
    }

    private static Assembly? Load(AssemblyName name) =>
        AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == name.Name)
        ?? Assembly.Load(new AssemblyName(name.Name!));
}
