using System.Linq.Expressions;
using Hangfire.Common;

namespace Hangfire;

/// <summary>Registers recurring jobs from expressions.</summary>
public static class RecurringJobManagerExtensions
{
    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate(
        this IRecurringJobManager manager,
        string recurringJobId,
        Expression<Action> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression(methodCall), cronExpression, options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate(
        this IRecurringJobManager manager,
        string recurringJobId,
        Expression<Action> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression(methodCall), cronExpression(), options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate(
        this IRecurringJobManager manager,
        string recurringJobId, string queue,
        Expression<Action> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression(methodCall, queue), cronExpression, options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate(
        this IRecurringJobManager manager,
        string recurringJobId, string queue,
        Expression<Action> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression(methodCall, queue), cronExpression(), options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate(
        this IRecurringJobManager manager,
        string recurringJobId,
        Expression<Func<Task>> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression(methodCall), cronExpression, options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate(
        this IRecurringJobManager manager,
        string recurringJobId,
        Expression<Func<Task>> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression(methodCall), cronExpression(), options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate(
        this IRecurringJobManager manager,
        string recurringJobId, string queue,
        Expression<Func<Task>> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression(methodCall, queue), cronExpression, options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate(
        this IRecurringJobManager manager,
        string recurringJobId, string queue,
        Expression<Func<Task>> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression(methodCall, queue), cronExpression(), options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate<T>(
        this IRecurringJobManager manager,
        string recurringJobId,
        Expression<Action<T>> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression<T>(methodCall), cronExpression, options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate<T>(
        this IRecurringJobManager manager,
        string recurringJobId,
        Expression<Action<T>> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression<T>(methodCall), cronExpression(), options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate<T>(
        this IRecurringJobManager manager,
        string recurringJobId, string queue,
        Expression<Action<T>> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression<T>(methodCall, queue), cronExpression, options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate<T>(
        this IRecurringJobManager manager,
        string recurringJobId, string queue,
        Expression<Action<T>> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression<T>(methodCall, queue), cronExpression(), options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate<T>(
        this IRecurringJobManager manager,
        string recurringJobId,
        Expression<Func<T, Task>> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression<T>(methodCall), cronExpression, options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate<T>(
        this IRecurringJobManager manager,
        string recurringJobId,
        Expression<Func<T, Task>> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression<T>(methodCall), cronExpression(), options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate<T>(
        this IRecurringJobManager manager,
        string recurringJobId, string queue,
        Expression<Func<T, Task>> methodCall,
        string cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression<T>(methodCall, queue), cronExpression, options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule; registering it again changes it.</summary>
    /// <exception cref="ArgumentException">The schedule can't be read.</exception>
    public static void AddOrUpdate<T>(
        this IRecurringJobManager manager,
        string recurringJobId, string queue,
        Expression<Func<T, Task>> methodCall,
        Func<string> cronExpression, RecurringJobOptions? options = null) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression<T>(methodCall, queue), cronExpression(), options ?? new RecurringJobOptions());

    /// <summary>Has a call made on a schedule, in UTC unless the options say otherwise.</summary>
    public static void AddOrUpdate(this IRecurringJobManager manager, string recurringJobId, Job job, string cronExpression) =>
        manager.AddOrUpdate(recurringJobId, job, cronExpression, new RecurringJobOptions());
}
