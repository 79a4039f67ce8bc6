using System.Linq.Expressions;

namespace Hangfire;

/// <summary>Recurring jobs of <see cref="JobStorage.Current" />.</summary>
public static class RecurringJob
{
    private static RecurringJobManager Manager => new();

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate(
        string recurringJobId, Expression<Action> methodCall, string cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate(
        string recurringJobId, Expression<Action> methodCall, Func<string> cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate(
        string recurringJobId, string queue, Expression<Action> methodCall, string cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, queue, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate(
        string recurringJobId, string queue,
        Expression<Action> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, queue, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate(
        string recurringJobId, Expression<Func<Task>> methodCall, string cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate(
        string recurringJobId, Expression<Func<Task>> methodCall, Func<string> cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate(
        string recurringJobId, string queue,
        Expression<Func<Task>> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, queue, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate(
        string recurringJobId, string queue,
        Expression<Func<Task>> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, queue, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate<T>(
        string recurringJobId, Expression<Action<T>> methodCall, string cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate<T>(
        string recurringJobId, Expression<Action<T>> methodCall, Func<string> cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate<T>(
        string recurringJobId, string queue,
        Expression<Action<T>> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, queue, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate<T>(
        string recurringJobId, string queue,
        Expression<Action<T>> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, queue, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate<T>(
        string recurringJobId, Expression<Func<T, Task>> methodCall, string cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate<T>(
        string recurringJobId, Expression<Func<T, Task>> methodCall, Func<string> cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate<T>(
        string recurringJobId, string queue,
        Expression<Func<T, Task>> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, queue, methodCall, cronExpression, options);

    /// <inheritdoc cref="RecurringJobManagerExtensions" />
    public static void AddOrUpdate<T>(
        string recurringJobId, string queue,
        Expression<Func<T, Task>> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        Manager.AddOrUpdate(recurringJobId, queue, methodCall, cronExpression, options);

    /// <summary>Forgets a recurring job; what it has created stays.</summary>
    public static void RemoveIfExists(string recurringJobId) => Manager.RemoveIfExists(recurringJobId);

    /// <summary>Creates a job from a recurring one now; gives its id, or null when there is none of that name.</summary>
    public static string? TriggerJob(string recurringJobId) => Manager.TriggerJob(recurringJobId);
}
