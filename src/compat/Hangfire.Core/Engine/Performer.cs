using System.Reflection;
using System.Runtime.ExceptionServices;
using Hangfire.Common;
using Hangfire.Server;

namespace Hangfire.Engine;

/// <summary>Calls a job's method on an activated instance, within its filters.</summary>
internal static class Performer
{
    public static async Task<object?> Perform(PerformContext context, BackgroundJobServerOptions options, CancellationToken cancellation)
    {
        var provider = options.FilterProvider ?? JobFilterProviders.Providers;
        var filters = provider.GetFilters(context.BackgroundJob.Job).Select(filter => filter.Instance).OfType<IServerFilter>().ToList();
        var entered = new Stack<IServerFilter>();
        object? result = null;
        Exception? thrown = null;
        var canceled = false;
        var performing = new PerformingContext(context);
        foreach (var filter in filters)
        {
            try
            {
                filter.OnPerforming(performing);
            }
            catch (Exception error)
            {
                thrown = Wrapped(error);
                break;
            }

            if (performing.Canceled)
            {
                canceled = true;
                break;
            }

            entered.Push(filter);
        }

        if (thrown is null && !canceled)
        {
            try
            {
                result = await Call(context, options, cancellation);
            }
            catch (Exception error)
            {
                thrown = error;
            }
        }

        return Leave(context, entered, result, canceled, thrown);
    }

    private static object? Leave(PerformContext context, Stack<IServerFilter> entered, object? result, bool canceled, Exception? thrown)
    {
        foreach (var filter in entered)
        {
            var cause = thrown is JobPerformanceException wrapped ? wrapped.InnerException : thrown;
            var performed = new PerformedContext(context, result, canceled, cause);
            try
            {
                filter.OnPerformed(performed);
            }
            catch (Exception error)
            {
                thrown = Wrapped(error);
                continue;
            }

            if (performed.ExceptionHandled)
            {
                thrown = null;
            }
        }

        if (thrown is not null)
        {
            ExceptionDispatchInfo.Throw(thrown);
        }

        return result;
    }

    private static async Task<object?> Call(PerformContext context, BackgroundJobServerOptions options, CancellationToken cancellation)
    {
        var job = context.BackgroundJob.Job;
        using var scope = (options.Activator ?? JobActivator.Current).BeginScope(context);
        var instance = job.Method.IsStatic ? null : scope.Resolve(job.Type);
        var parameters = job.Method.GetParameters();
        var arguments = parameters.Select((parameter, i) => Argument(parameter.ParameterType, job.Args[i], context, cancellation)).ToArray();
        try
        {
            var returned = job.Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            return await Result(returned);
        }
        catch (JobAbortedException)
        {
            throw;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Either the server shuts down, or the job was taken away while it ran.
            context.CancellationToken.ThrowIfCancellationRequested();
            throw;
        }
        catch (Exception error)
        {
            throw new JobPerformanceException("An exception occurred during performance of the job.", error);
        }
    }

    private static object? Argument(Type type, object? given, PerformContext context, CancellationToken cancellation) =>
        type == typeof(CancellationToken) ? cancellation
        : type == typeof(IJobCancellationToken) ? context.CancellationToken
        : type == typeof(PerformContext) ? context
        : given;

    private static async Task<object?> Result(object? returned)
    {
        if (returned is ValueTask plain)
        {
            await plain;
            return null;
        }

        if (returned?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
        {
            returned = type.GetMethod(nameof(ValueTask<int>.AsTask))!.Invoke(returned, null);
        }

        if (returned is not Task task)
        {
            return returned;
        }

        await task;
        var result = task.GetType().GetProperty(nameof(Task<int>.Result));
        return result is null || result.PropertyType.Name == "VoidTaskResult" ? null : result.GetValue(task);
    }

    private static JobPerformanceException Wrapped(Exception error) =>
        new("An exception occurred during execution of one of the filters", error);
}
