namespace CoachBot.Storage.Nightly;

/// <summary>Something to be tidied up once a day, on whichever host; the nightly job runs all that are registered. Safe to repeat and to cut short.</summary>
public interface INightlyTask
{
    Task RunAsync(CancellationToken cancellation);
}
