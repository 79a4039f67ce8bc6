using System.Linq.Expressions;
using System.Reflection;

namespace Hangfire.Common;

/// <summary>A method call to be made in the background: type, method, arguments and, when asked for, a queue.</summary>
public class Job
{
    /// <summary>A call of a static or instance <paramref name="method"/> on the type that declares it.</summary>
    /// <exception cref="NotSupportedException">The method can't be called in the background.</exception>
    /// <exception cref="ArgumentException">Type or arguments don't fit the method.</exception>
    public Job(MethodInfo method, params object?[] args)
        : this(method.DeclaringType!, method, args)
    {
    }

    /// <summary>A call of <paramref name="method"/> on an instance of <paramref name="type"/>.</summary>
    /// <exception cref="NotSupportedException">The method can't be called in the background.</exception>
    /// <exception cref="ArgumentException">Type or arguments don't fit the method.</exception>
    public Job(Type type, MethodInfo method, params object?[] args)
        : this(type, method, args, null)
    {
    }

    /// <summary>A call of <paramref name="method"/> on an instance of <paramref name="type"/>, in a queue of its own.</summary>
    /// <exception cref="NotSupportedException">The method can't be called in the background.</exception>
    /// <exception cref="ArgumentException">Type or arguments don't fit the method, or the queue has no valid name.</exception>
    public Job(Type type, MethodInfo method, object?[] args, string? queue)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(args);
        JobRules.Check(type, method, args.Length);
        if (queue is not null)
        {
            States.EnqueuedState.ValidateQueueName(nameof(queue), queue);
        }

        Type = type;
        Method = method;
        Args = args;
        Queue = queue;
    }

    /// <summary>The type an instance of which is activated, or that holds the static method.</summary>
    public Type Type { get; }

    /// <summary>The method to call.</summary>
    public MethodInfo Method { get; }

    /// <summary>The arguments, in order; cancellation tokens and the perform context are placeholders.</summary>
    public IReadOnlyList<object?> Args { get; }

    /// <summary>The queue asked for at creation, or null.</summary>
    public string? Queue { get; }

    /// <summary>The call that a static, void expression makes.</summary>
    public static Job FromExpression(Expression<Action> methodCall) => JobExpression.Read(methodCall, null, null);

    /// <summary>The call that a static, void expression makes, in a queue.</summary>
    public static Job FromExpression(Expression<Action> methodCall, string? queue) => JobExpression.Read(methodCall, null, queue);

    /// <summary>The call that a static, asynchronous expression makes.</summary>
    public static Job FromExpression(Expression<Func<Task>> methodCall) => JobExpression.Read(methodCall, null, null);

    /// <summary>The call that a static, asynchronous expression makes, in a queue.</summary>
    public static Job FromExpression(Expression<Func<Task>> methodCall, string? queue) => JobExpression.Read(methodCall, null, queue);

    /// <summary>The call that an expression makes on <typeparamref name="TType"/>.</summary>
    public static Job FromExpression<TType>(Expression<Action<TType>> methodCall) => JobExpression.Read(methodCall, typeof(TType), null);

    /// <summary>The call that an expression makes on <typeparamref name="TType"/>, in a queue.</summary>
    public static Job FromExpression<TType>(Expression<Action<TType>> methodCall, string? queue) =>
        JobExpression.Read(methodCall, typeof(TType), queue);

    /// <summary>The call that an asynchronous expression makes on <typeparamref name="TType"/>.</summary>
    public static Job FromExpression<TType>(Expression<Func<TType, Task>> methodCall) => JobExpression.Read(methodCall, typeof(TType), null);

    /// <summary>The call that an asynchronous expression makes on <typeparamref name="TType"/>, in a queue.</summary>
    public static Job FromExpression<TType>(Expression<Func<TType, Task>> methodCall, string? queue) =>
        JobExpression.Read(methodCall, typeof(TType), queue);

    /// <summary>Type and method, as the dashboard and the logs name a job.</summary>
    public override string ToString() => $"{Type.Name}.{Method.Name}";
}
