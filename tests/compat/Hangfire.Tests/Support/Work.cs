using Hangfire.Server;

namespace Hangfire.Tests.Support;

/// <summary>The jobs that tests have performed.</summary>
public class Work(Journal journal)
{
    public void Note(string text) => journal.Write(text);

    public async Task<int> Add(int left, int right)
    {
        await Task.Yield();
        journal.Write($"{left}+{right}");
        return left + right;
    }

    public void Describe(Lesson lesson) => journal.Write($"{lesson.Title} on {lesson.On:yyyy-MM-dd}, {lesson.Sets?.Count} sets");

    public void Placeholders(string text, CancellationToken cancellation, PerformContext? context, IJobCancellationToken? token)
    {
        token!.ThrowIfCancellationRequested();
        journal.Write($"{text} {cancellation.CanBeCanceled} {context!.BackgroundJob.Id}");
    }

    [AutomaticRetry(Attempts = 2, DelaysInSeconds = [0])]
    public void FailTwice()
    {
        journal.Write("try");
        if (journal.Count("try") < 3)
        {
            throw new InvalidOperationException("not yet");
        }
    }

    [AutomaticRetry(Attempts = 1, DelaysInSeconds = [1])]
    public void AlwaysFail()
    {
        journal.Write("try");
        throw new InvalidOperationException("never");
    }

    [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
    public void FailAndVanish() => throw new InvalidOperationException("never");

    [AutomaticRetry(Attempts = 0)]
    public void FailAtOnce() => throw new InvalidOperationException("never");

    public async Task WaitForGate()
    {
        using var inside = journal.Inside();
        journal.Write("waiting");
        await journal.Gate.Task;
        journal.Write("through");
    }

    public async Task UntilCancelled(CancellationToken cancellation)
    {
        journal.Write("running");
        await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => journal.Write("cancelled"), TaskScheduler.Default);
        cancellation.ThrowIfCancellationRequested();
    }

    public void Ignorant(int milliseconds)
    {
        journal.Write("started");
        Task.Delay(milliseconds).Wait();
        journal.Write("finished");
    }

    [DisableConcurrentExecution(20)]
    public async Task OneAtATime()
    {
        using var inside = journal.Inside();
        await Task.Delay(300);
        journal.Write("done");
    }

    [DisableConcurrentExecution(1)]
    [AutomaticRetry(Attempts = 0)]
    public async Task OneOrNone()
    {
        journal.Write("in");
        await journal.Gate.Task;
    }

    [Queue("reviews")]
    public void Review() => journal.Write("review");
}

/// <summary>An argument that isn't a plain value.</summary>
public sealed class Lesson
{
    public string? Title { get; set; }

    public DateTime On { get; set; }

    public List<string>? Sets { get; set; }
}
