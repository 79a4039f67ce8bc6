using System.Linq.Expressions;

namespace Hangfire;

public partial class BackgroundJob
{
    private static IBackgroundJobClient Client => new BackgroundJobClient();

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Enqueue(Expression<Action> methodCall) => Client.Enqueue(methodCall);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Enqueue(Expression<Func<Task>> methodCall) => Client.Enqueue(methodCall);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Enqueue<T>(Expression<Action<T>> methodCall) => Client.Enqueue(methodCall);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Enqueue<T>(Expression<Func<T, Task>> methodCall) => Client.Enqueue(methodCall);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Enqueue(string queue, Expression<Action> methodCall) => Client.Enqueue(queue, methodCall);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Enqueue(string queue, Expression<Func<Task>> methodCall) => Client.Enqueue(queue, methodCall);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Enqueue<T>(string queue, Expression<Action<T>> methodCall) => Client.Enqueue(queue, methodCall);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Enqueue<T>(string queue, Expression<Func<T, Task>> methodCall) => Client.Enqueue(queue, methodCall);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule(Expression<Action> methodCall, TimeSpan delay) => Client.Schedule(methodCall, delay);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule(Expression<Func<Task>> methodCall, TimeSpan delay) => Client.Schedule(methodCall, delay);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule<T>(Expression<Action<T>> methodCall, TimeSpan delay) => Client.Schedule(methodCall, delay);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule<T>(Expression<Func<T, Task>> methodCall, TimeSpan delay) => Client.Schedule(methodCall, delay);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule(
        string queue, Expression<Action> methodCall, TimeSpan delay) =>
        Client.Schedule(queue, methodCall, delay);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule(
        string queue, Expression<Func<Task>> methodCall, TimeSpan delay) =>
        Client.Schedule(queue, methodCall, delay);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule<T>(
        string queue, Expression<Action<T>> methodCall, TimeSpan delay) =>
        Client.Schedule(queue, methodCall, delay);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule<T>(
        string queue, Expression<Func<T, Task>> methodCall, TimeSpan delay) =>
        Client.Schedule(queue, methodCall, delay);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule(Expression<Action> methodCall, DateTimeOffset enqueueAt) => Client.Schedule(methodCall, enqueueAt);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule(
        Expression<Func<Task>> methodCall, DateTimeOffset enqueueAt) =>
        Client.Schedule(methodCall, enqueueAt);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule<T>(
        Expression<Action<T>> methodCall, DateTimeOffset enqueueAt) =>
        Client.Schedule(methodCall, enqueueAt);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule<T>(
        Expression<Func<T, Task>> methodCall, DateTimeOffset enqueueAt) =>
        Client.Schedule(methodCall, enqueueAt);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule(
        string queue, Expression<Action> methodCall, DateTimeOffset enqueueAt) =>
        Client.Schedule(queue, methodCall, enqueueAt);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule(
        string queue, Expression<Func<Task>> methodCall, DateTimeOffset enqueueAt) =>
        Client.Schedule(queue, methodCall, enqueueAt);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule<T>(
        string queue, Expression<Action<T>> methodCall, DateTimeOffset enqueueAt) =>
        Client.Schedule(queue, methodCall, enqueueAt);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string Schedule<T>(
        string queue, Expression<Func<T, Task>> methodCall, DateTimeOffset enqueueAt) =>
        Client.Schedule(queue, methodCall, enqueueAt);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string ContinueJobWith(
        string parentId, Expression<Action> methodCall, JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        Client.ContinueJobWith(parentId, methodCall, options);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string ContinueJobWith(
        string parentId, Expression<Func<Task>> methodCall, JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        Client.ContinueJobWith(parentId, methodCall, options);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string ContinueJobWith<T>(
        string parentId, Expression<Action<T>> methodCall, JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        Client.ContinueJobWith(parentId, methodCall, options);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string ContinueJobWith<T>(
        string parentId,
        Expression<Func<T, Task>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        Client.ContinueJobWith(parentId, methodCall, options);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string ContinueJobWith(
        string parentId, string queue,
        Expression<Action> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        Client.ContinueJobWith(parentId, queue, methodCall, options);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string ContinueJobWith(
        string parentId, string queue,
        Expression<Func<Task>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        Client.ContinueJobWith(parentId, queue, methodCall, options);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string ContinueJobWith<T>(
        string parentId, string queue,
        Expression<Action<T>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        Client.ContinueJobWith(parentId, queue, methodCall, options);

    /// <inheritdoc cref="BackgroundJobClientExtensions" />
    public static string ContinueJobWith<T>(
        string parentId, string queue,
        Expression<Func<T, Task>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        Client.ContinueJobWith(parentId, queue, methodCall, options);

    /// <inheritdoc cref="BackgroundJobClientExtensions.Delete" />
    public static bool Delete(string jobId, string? fromState = null) => Client.Delete(jobId, fromState);

    /// <inheritdoc cref="BackgroundJobClientExtensions.Requeue" />
    public static bool Requeue(string jobId, string? fromState = null) => Client.Requeue(jobId, fromState);

    /// <inheritdoc cref="BackgroundJobClientExtensions.Reschedule(IBackgroundJobClient, string, TimeSpan, string?)" />
    public static bool Reschedule(
        string jobId, TimeSpan delay, string? fromState = null) =>
        Client.Reschedule(jobId, delay, fromState);

    /// <inheritdoc cref="BackgroundJobClientExtensions.Reschedule(IBackgroundJobClient, string, DateTimeOffset, string?)" />
    public static bool Reschedule(string jobId, DateTimeOffset enqueueAt, string? fromState = null) =>
        Client.Reschedule(jobId, enqueueAt, fromState);
}
