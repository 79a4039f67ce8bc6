using System.Linq.Expressions;

namespace Hangfire.Common;

/// <summary>Reads a method-call expression into a job, evaluating its arguments now.</summary>
internal static class JobExpression
{
    public static Job Read(LambdaExpression methodCall, Type? explicitType, string? queue)
    {
        ArgumentNullException.ThrowIfNull(methodCall);
        if (methodCall.Body is not MethodCallExpression call)
        {
            throw new ArgumentException("Expression body should be of type `MethodCallExpression`", nameof(methodCall));
        }

        var type = explicitType ?? call.Method.DeclaringType!;
        var method = call.Method;
        if (explicitType is null && call.Object is not null)
        {
            // An instance captured by the expression only says which type to activate later.
            type = Evaluate(call.Object)?.GetType() ?? throw new InvalidOperationException("Expression object should be not null.");
            method = type.GetMethod(method.Name, [.. method.GetParameters().Select(parameter => parameter.ParameterType)]) ?? method;
        }

        return new Job(type, method, [.. call.Arguments.Select(Evaluate)], queue);
    }

    private static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
    };
}
