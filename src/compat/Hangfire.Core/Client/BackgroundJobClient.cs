using Hangfire.Common;
using Hangfire.States;

namespace Hangfire;

/// <summary>Creates jobs in a storage.</summary>
public class BackgroundJobClient : IBackgroundJobClientV2
{
    /// <summary>A client of <see cref="JobStorage.Current" />.</summary>
    public BackgroundJobClient()
        : this(JobStorage.Current)
    {
    }

    /// <summary>A client of a storage.</summary>
    public BackgroundJobClient(JobStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        Storage = storage;
    }

    /// <inheritdoc />
    public JobStorage Storage { get; }

    /// <inheritdoc />
    public string Create(Job job, IState state) => Create(job, state, null);

    /// <inheritdoc />
    public string Create(Job job, IState state, IDictionary<string, object>? parameters)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(state);
        var given = parameters?.ToDictionary(pair => pair.Key, pair => (object?)pair.Value);
        return Guarded("Background job creation failed. See inner exception for details.", () => Storage.Engine.Create(job, state, given))!;
    }

    /// <inheritdoc />
    public bool ChangeState(string jobId, IState state, string? expectedState)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        ArgumentNullException.ThrowIfNull(state);
        return Guarded(
            "State change of a background job failed. See inner exception for details",
            () => Storage.Engine.ChangeState(jobId, state, expectedState));
    }

    private static T Guarded<T>(string failure, Func<ValueTask<T>> action)
    {
        try
        {
            return Engine.Blocking.Run(action);
        }
        catch (Exception error) when (error is not BackgroundJobClientException)
        {
            throw new BackgroundJobClientException(failure, error);
        }
    }
}
