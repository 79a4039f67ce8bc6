using System.Reflection;

namespace Hangfire.Common;

/// <summary>What a method must be to be called later, by another process.</summary>
internal static class JobRules
{
    public static void Check(Type type, MethodInfo method, int arguments)
    {
        if (!method.IsPublic)
        {
            throw new NotSupportedException("Only public methods can be invoked in the background.");
        }

        if (method.ContainsGenericParameters || type.ContainsGenericParameters)
        {
            throw new NotSupportedException("Job method can not contain unassigned generic type parameters.");
        }

        if (!method.DeclaringType!.IsAssignableFrom(type))
        {
            throw new ArgumentException($"The type `{method.DeclaringType}` must be derived from the `{type}` type.", nameof(type));
        }

        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(System.Runtime.CompilerServices.AsyncStateMachineAttribute)))
        {
            throw new NotSupportedException("Async void methods are not supported. Return a Task instead.");
        }

        var parameters = method.GetParameters();
        if (parameters.Length != arguments)
        {
            throw new ArgumentException("Argument count must be equal to method parameter count.", nameof(arguments));
        }

        foreach (var parameter in parameters)
        {
            if (parameter.ParameterType.IsByRef)
            {
                throw new NotSupportedException("Parameters passed by reference or as output are not supported: there is nothing to return them to.");
            }

            if (typeof(Delegate).IsAssignableFrom(parameter.ParameterType))
            {
                throw new NotSupportedException("Anonymous functions, delegates and lambda expressions aren't supported in job method parameters.");
            }
        }
    }
}
