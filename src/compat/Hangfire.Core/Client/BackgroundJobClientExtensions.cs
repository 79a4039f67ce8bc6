using System.Linq.Expressions;
using Hangfire.Common;
using Hangfire.States;

namespace Hangfire;

/// <summary>Enqueues, schedules, continues, deletes and requeues through a client.</summary>
public static class BackgroundJobClientExtensions
{
    /// <summary>Has a call made as soon as a worker is free; gives the job id.</summary>
    public static string Enqueue(this IBackgroundJobClient client, Expression<Action> methodCall) =>
        client.Create(Job.FromExpression(methodCall), new EnqueuedState());

    /// <summary>Has a call made as soon as a worker is free; gives the job id.</summary>
    public static string Enqueue(this IBackgroundJobClient client, Expression<Func<Task>> methodCall) =>
        client.Create(Job.FromExpression(methodCall), new EnqueuedState());

    /// <summary>Has a call made as soon as a worker is free; gives the job id.</summary>
    public static string Enqueue<T>(this IBackgroundJobClient client, Expression<Action<T>> methodCall) =>
        client.Create(Job.FromExpression<T>(methodCall), new EnqueuedState());

    /// <summary>Has a call made as soon as a worker is free; gives the job id.</summary>
    public static string Enqueue<T>(this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall) =>
        client.Create(Job.FromExpression<T>(methodCall), new EnqueuedState());

    /// <summary>Has a call made by a worker of a queue; gives the job id.</summary>
    public static string Enqueue(this IBackgroundJobClient client, string queue, Expression<Action> methodCall) =>
        client.Create(Job.FromExpression(methodCall, queue), new EnqueuedState(queue));

    /// <summary>Has a call made by a worker of a queue; gives the job id.</summary>
    public static string Enqueue(this IBackgroundJobClient client, string queue, Expression<Func<Task>> methodCall) =>
        client.Create(Job.FromExpression(methodCall, queue), new EnqueuedState(queue));

    /// <summary>Has a call made by a worker of a queue; gives the job id.</summary>
    public static string Enqueue<T>(this IBackgroundJobClient client, string queue, Expression<Action<T>> methodCall) =>
        client.Create(Job.FromExpression<T>(methodCall, queue), new EnqueuedState(queue));

    /// <summary>Has a call made by a worker of a queue; gives the job id.</summary>
    public static string Enqueue<T>(this IBackgroundJobClient client, string queue, Expression<Func<T, Task>> methodCall) =>
        client.Create(Job.FromExpression<T>(methodCall, queue), new EnqueuedState(queue));

    /// <summary>Has a call made later; gives the job id.</summary>
    public static string Schedule(this IBackgroundJobClient client, Expression<Action> methodCall, TimeSpan delay) =>
        client.Create(Job.FromExpression(methodCall), new ScheduledState(delay));

    /// <summary>Has a call made later; gives the job id.</summary>
    public static string Schedule(this IBackgroundJobClient client, Expression<Func<Task>> methodCall, TimeSpan delay) =>
        client.Create(Job.FromExpression(methodCall), new ScheduledState(delay));

    /// <summary>Has a call made later; gives the job id.</summary>
    public static string Schedule<T>(this IBackgroundJobClient client, Expression<Action<T>> methodCall, TimeSpan delay) =>
        client.Create(Job.FromExpression<T>(methodCall), new ScheduledState(delay));

    /// <summary>Has a call made later; gives the job id.</summary>
    public static string Schedule<T>(this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall, TimeSpan delay) =>
        client.Create(Job.FromExpression<T>(methodCall), new ScheduledState(delay));

    /// <summary>Has a call made later, by a worker of a queue; gives the job id.</summary>
    public static string Schedule(this IBackgroundJobClient client, string queue, Expression<Action> methodCall, TimeSpan delay) =>
        client.Create(Job.FromExpression(methodCall, queue), new ScheduledState(delay));

    /// <summary>Has a call made later, by a worker of a queue; gives the job id.</summary>
    public static string Schedule(this IBackgroundJobClient client, string queue, Expression<Func<Task>> methodCall, TimeSpan delay) =>
        client.Create(Job.FromExpression(methodCall, queue), new ScheduledState(delay));

    /// <summary>Has a call made later, by a worker of a queue; gives the job id.</summary>
    public static string Schedule<T>(
        this IBackgroundJobClient client, string queue, Expression<Action<T>> methodCall, TimeSpan delay) =>
        client.Create(Job.FromExpression<T>(methodCall, queue), new ScheduledState(delay));

    /// <summary>Has a call made later, by a worker of a queue; gives the job id.</summary>
    public static string Schedule<T>(
        this IBackgroundJobClient client, string queue, Expression<Func<T, Task>> methodCall, TimeSpan delay) =>
        client.Create(Job.FromExpression<T>(methodCall, queue), new ScheduledState(delay));

    /// <summary>Has a call made later; gives the job id.</summary>
    public static string Schedule(this IBackgroundJobClient client, Expression<Action> methodCall, DateTimeOffset enqueueAt) =>
        client.Create(Job.FromExpression(methodCall), new ScheduledState(enqueueAt.UtcDateTime));

    /// <summary>Has a call made later; gives the job id.</summary>
    public static string Schedule(this IBackgroundJobClient client, Expression<Func<Task>> methodCall, DateTimeOffset enqueueAt) =>
        client.Create(Job.FromExpression(methodCall), new ScheduledState(enqueueAt.UtcDateTime));

    /// <summary>Has a call made later; gives the job id.</summary>
    public static string Schedule<T>(this IBackgroundJobClient client, Expression<Action<T>> methodCall, DateTimeOffset enqueueAt) =>
        client.Create(Job.FromExpression<T>(methodCall), new ScheduledState(enqueueAt.UtcDateTime));

    /// <summary>Has a call made later; gives the job id.</summary>
    public static string Schedule<T>(
        this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall, DateTimeOffset enqueueAt) =>
        client.Create(Job.FromExpression<T>(methodCall), new ScheduledState(enqueueAt.UtcDateTime));

    /// <summary>Has a call made later, by a worker of a queue; gives the job id.</summary>
    public static string Schedule(
        this IBackgroundJobClient client, string queue, Expression<Action> methodCall, DateTimeOffset enqueueAt) =>
        client.Create(Job.FromExpression(methodCall, queue), new ScheduledState(enqueueAt.UtcDateTime));

    /// <summary>Has a call made later, by a worker of a queue; gives the job id.</summary>
    public static string Schedule(
        this IBackgroundJobClient client, string queue, Expression<Func<Task>> methodCall, DateTimeOffset enqueueAt) =>
        client.Create(Job.FromExpression(methodCall, queue), new ScheduledState(enqueueAt.UtcDateTime));

    /// <summary>Has a call made later, by a worker of a queue; gives the job id.</summary>
    public static string Schedule<T>(
        this IBackgroundJobClient client, string queue, Expression<Action<T>> methodCall, DateTimeOffset enqueueAt) =>
        client.Create(Job.FromExpression<T>(methodCall, queue), new ScheduledState(enqueueAt.UtcDateTime));

    /// <summary>Has a call made later, by a worker of a queue; gives the job id.</summary>
    public static string Schedule<T>(
        this IBackgroundJobClient client, string queue, Expression<Func<T, Task>> methodCall, DateTimeOffset enqueueAt) =>
        client.Create(Job.FromExpression<T>(methodCall, queue), new ScheduledState(enqueueAt.UtcDateTime));

    /// <summary>Has a call made when another job is finished; gives the job id.</summary>
    public static string ContinueJobWith(
        this IBackgroundJobClient client,
        string parentId,
        Expression<Action> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        client.Create(Job.FromExpression(methodCall), new AwaitingState(parentId, new EnqueuedState(), options));

    /// <summary>Has a call made when another job is finished; gives the job id.</summary>
    public static string ContinueJobWith(
        this IBackgroundJobClient client,
        string parentId,
        Expression<Func<Task>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        client.Create(Job.FromExpression(methodCall), new AwaitingState(parentId, new EnqueuedState(), options));

    /// <summary>Has a call made when another job is finished; gives the job id.</summary>
    public static string ContinueJobWith<T>(
        this IBackgroundJobClient client,
        string parentId,
        Expression<Action<T>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        client.Create(Job.FromExpression<T>(methodCall), new AwaitingState(parentId, new EnqueuedState(), options));

    /// <summary>Has a call made when another job is finished; gives the job id.</summary>
    public static string ContinueJobWith<T>(
        this IBackgroundJobClient client,
        string parentId,
        Expression<Func<T, Task>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        client.Create(Job.FromExpression<T>(methodCall), new AwaitingState(parentId, new EnqueuedState(), options));

    /// <summary>Has a call made by a worker of a queue when another job is finished; gives the job id.</summary>
    public static string ContinueJobWith(
        this IBackgroundJobClient client,
        string parentId, string queue,
        Expression<Action> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        client.Create(Job.FromExpression(methodCall, queue), new AwaitingState(parentId, new EnqueuedState(queue), options));

    /// <summary>Has a call made by a worker of a queue when another job is finished; gives the job id.</summary>
    public static string ContinueJobWith(
        this IBackgroundJobClient client,
        string parentId, string queue,
        Expression<Func<Task>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        client.Create(Job.FromExpression(methodCall, queue), new AwaitingState(parentId, new EnqueuedState(queue), options));

    /// <summary>Has a call made by a worker of a queue when another job is finished; gives the job id.</summary>
    public static string ContinueJobWith<T>(
        this IBackgroundJobClient client,
        string parentId, string queue,
        Expression<Action<T>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        client.Create(Job.FromExpression<T>(methodCall, queue), new AwaitingState(parentId, new EnqueuedState(queue), options));

    /// <summary>Has a call made by a worker of a queue when another job is finished; gives the job id.</summary>
    public static string ContinueJobWith<T>(
        this IBackgroundJobClient client,
        string parentId, string queue,
        Expression<Func<T, Task>> methodCall,
        JobContinuationOptions options = JobContinuationOptions.OnlyOnSucceededState) =>
        client.Create(Job.FromExpression<T>(methodCall, queue), new AwaitingState(parentId, new EnqueuedState(queue), options));

    /// <summary>Creates a job in a given state; gives its id.</summary>
    public static string Create(
        this IBackgroundJobClient client, Expression<Action> methodCall, IState state) =>
        client.Create(Job.FromExpression(methodCall), state);

    /// <summary>Creates a job in a given state; gives its id.</summary>
    public static string Create(
        this IBackgroundJobClient client, Expression<Func<Task>> methodCall, IState state) =>
        client.Create(Job.FromExpression(methodCall), state);

    /// <summary>Creates a job in a given state; gives its id.</summary>
    public static string Create<T>(
        this IBackgroundJobClient client, Expression<Action<T>> methodCall, IState state) =>
        client.Create(Job.FromExpression<T>(methodCall), state);

    /// <summary>Creates a job in a given state; gives its id.</summary>
    public static string Create<T>(
        this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall, IState state) =>
        client.Create(Job.FromExpression<T>(methodCall), state);

    /// <summary>Deletes a job: it won't run, and one that runs is told to stop.</summary>
    /// <returns>Whether there was such a job, in the expected state if one was given.</returns>
    public static bool Delete(this IBackgroundJobClient client, string jobId, string? fromState = null) =>
        client.ChangeState(jobId, new DeletedState { Reason = "Triggered via code" }, fromState);

    /// <summary>Enqueues a job again, whatever became of it.</summary>
    /// <returns>Whether there was such a job, in the expected state if one was given.</returns>
    public static bool Requeue(this IBackgroundJobClient client, string jobId, string? fromState = null) =>
        client.ChangeState(jobId, new EnqueuedState { Reason = "Triggered via code" }, fromState);

    /// <summary>Gives a job another time.</summary>
    /// <returns>Whether there was such a job.</returns>
    public static bool Reschedule(this IBackgroundJobClient client, string jobId, TimeSpan delay, string? fromState = null) =>
        client.ChangeState(jobId, new ScheduledState(delay) { Reason = "Triggered via code" }, fromState);

    /// <summary>Gives a job another time.</summary>
    /// <returns>Whether there was such a job.</returns>
    public static bool Reschedule(
        this IBackgroundJobClient client, string jobId, DateTimeOffset enqueueAt, string? fromState = null) =>
        client.ChangeState(jobId, new ScheduledState(enqueueAt.UtcDateTime) { Reason = "Triggered via code" }, fromState);

    /// <summary>Changes a job's state, whatever it is in.</summary>
    /// <returns>Whether there was such a job.</returns>
    public static bool ChangeState(this IBackgroundJobClient client, string jobId, IState state) =>
        client.ChangeState(jobId, state, null);
}
