using Hangfire.Common;
using Hangfire.States;

namespace Hangfire;

/// <summary>Creates jobs and changes their states.</summary>
public interface IBackgroundJobClient
{
    /// <summary>Stores a job and brings it into its first state; gives its id, or null when a filter gave it up.</summary>
    /// <exception cref="BackgroundJobClientException">The storage could not be reached or refused.</exception>
    string Create(Job job, IState state);

    /// <summary>Brings a job into a state, if it is in the expected one.</summary>
    /// <returns>False when there is no such job or it is in another state.</returns>
    /// <exception cref="BackgroundJobClientException">The storage could not be reached or refused.</exception>
    bool ChangeState(string jobId, IState state, string? expectedState);
}

/// <summary>A client that says where it stores, and takes parameters.</summary>
public interface IBackgroundJobClientV2 : IBackgroundJobClient
{
    /// <summary>Where jobs are stored.</summary>
    JobStorage Storage { get; }

    /// <summary>Stores a job with parameters; gives its id, or null when a filter gave it up.</summary>
    string Create(Job job, IState state, IDictionary<string, object>? parameters);
}

/// <summary>Makes clients for storages.</summary>
public interface IBackgroundJobClientFactory
{
    /// <summary>A client for a storage.</summary>
    IBackgroundJobClient GetClient(JobStorage storage);
}

/// <summary>Makes clients for storages.</summary>
public interface IBackgroundJobClientFactoryV2 : IBackgroundJobClientFactory
{
    /// <summary>A client for a storage.</summary>
    IBackgroundJobClientV2 GetClientV2(JobStorage storage);
}
