using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;
using Microsoft.Extensions.Logging;

namespace Hangfire;

/// <summary>What becomes of a job when no attempt is left.</summary>
public enum AttemptsExceededAction
{
    /// <summary>It stays failed, for somebody to look at.</summary>
    Fail = 0,

    /// <summary>It is deleted.</summary>
    Delete = 1,
}

/// <summary>Schedules a failed job again, later each time, until its attempts are used up; ten attempts unless set.</summary>
public sealed partial class AutomaticRetryAttribute : JobFilterAttribute, IElectStateFilter, IApplyStateFilter
{
    /// <summary>Ten, as published.</summary>
    public static readonly int DefaultRetryAttempts = 10;

    private const string RetryCount = "RetryCount";

    private int attempts = DefaultRetryAttempts;
    private int[]? delays;
    private Func<long, int>? delayByAttempt;

    /// <summary>Ten attempts with growing delays.</summary>
    public AutomaticRetryAttribute() => Order = 20;

    /// <summary>How many attempts follow the first run; 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int Attempts
    {
        get => attempts;
        set => attempts = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "Attempts value must be equal or greater than zero.");
    }

    /// <summary>Seconds before each attempt; the last one holds for those after it.</summary>
    /// <exception cref="ArgumentException">Empty or with a negative one.</exception>
    public int[]? DelaysInSeconds
    {
        get => delays;
        set => delays = value is { Length: > 0 } && value.All(delay => delay >= 0)
            ? value
            : throw new ArgumentException("Delays must be a non-empty array of non-negative seconds.", nameof(value));
    }

    /// <summary>Seconds before an attempt, by its number from 1.</summary>
    public Func<long, int> DelayInSecondsByAttemptFunc
    {
        get => delayByAttempt ?? Delay;
        set => delayByAttempt = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>What becomes of the job when no attempt is left.</summary>
    public AttemptsExceededAction OnAttemptsExceeded { get; set; } = AttemptsExceededAction.Fail;

    /// <summary>Whether attempts are logged: each as a warning, the end as an error.</summary>
    public bool LogEvents { get; set; } = true;

    /// <summary>Only these exceptions are retried; null for all.</summary>
    public Type[]? OnlyOn { get; set; }

    /// <summary>These exceptions are not retried; null for none.</summary>
    public Type[]? ExceptOn { get; set; }

    /// <inheritdoc />
    public void OnStateElection(ElectStateContext context)
    {
        if (context.CandidateState is not FailedState failed || !Covers(failed.Exception))
        {
            return;
        }

        var attempt = context.GetJobParameter<int>(RetryCount) + 1;
        if (attempt <= Attempts)
        {
            ScheduleAgain(context, attempt, failed);
        }
        else if (OnAttemptsExceeded == AttemptsExceededAction.Delete)
        {
            context.CandidateState = new DeletedState(new ExceptionInfo(failed.Exception))
            {
                Reason = Attempts > 0 ? "Exceeded the maximum number of retry attempts." : "Retries were disabled for this job.",
            };
            LogEnd(context, failed);
        }
        else
        {
            LogEnd(context, failed);
        }
    }

    /// <inheritdoc />
    public void OnStateApplied(ApplyStateContext context, IWriteOnlyTransaction transaction)
    {
    }

    /// <inheritdoc />
    public void OnStateUnapplied(ApplyStateContext context, IWriteOnlyTransaction transaction)
    {
    }

    private static int Delay(long attempt) =>
        (int)Math.Round(Math.Pow(attempt - 1, 4) + 15 + (Random.Shared.Next(30) * attempt));

    private bool Covers(Exception exception) =>
        (OnlyOn is null || OnlyOn.Any(type => type.IsInstanceOfType(exception)))
        && (ExceptOn is null || !ExceptOn.Any(type => type.IsInstanceOfType(exception)));

    private void ScheduleAgain(ElectStateContext context, int attempt, FailedState failed)
    {
        var seconds = delays is null ? DelayInSecondsByAttemptFunc(attempt) : delays[Math.Min(attempt, delays.Length) - 1];
        context.SetJobParameter(RetryCount, attempt);
        var message = failed.Exception.Message;
        var shown = message.Length > 50 ? $"{message[..50]}…" : message;
        var reason = $"Retry attempt {attempt} of {Attempts}: {shown}";
        context.CandidateState = seconds == 0
            ? new EnqueuedState { Reason = reason }
            : new ScheduledState(TimeSpan.FromSeconds(seconds)) { Reason = reason };
        if (LogEvents)
        {
            Log.Retrying(Engine.EngineLog.For<AutomaticRetryAttribute>(), context.BackgroundJob.Id, attempt, Attempts, seconds, failed.Exception);
        }
    }

    private void LogEnd(ElectStateContext context, FailedState failed)
    {
        if (LogEvents)
        {
            Log.GivenUp(Engine.EngineLog.For<AutomaticRetryAttribute>(), context.BackgroundJob.Id, failed.Exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Failed to process the job '{JobId}': an exception occurred. Retry attempt {Attempt} of {Attempts} will be performed in {Seconds} s.")]
        public static partial void Retrying(ILogger logger, string jobId, int attempt, int attempts, int seconds, Exception exception);

        [LoggerMessage(LogLevel.Error, "Failed to process the job '{JobId}': an exception occurred, and no attempt is left.")]
        public static partial void GivenUp(ILogger logger, string jobId, Exception exception);
    }
}
