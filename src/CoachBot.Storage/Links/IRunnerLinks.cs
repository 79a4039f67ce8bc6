using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Storage.Links;

/// <summary>
/// What a runner has let out of the chat, each of it revocable: a calendar address, a browser to push to, a place in a team's view, a one-time code.
/// </summary>
public interface IRunnerLinks
{
    /// <summary>Stores it, or puts it in the place of the runner's link of that kind and name.</summary>
    Task SetAsync(RunnerLink link, CancellationToken cancellation = default);

    /// <summary>The same for many in one transaction, with a fixed number of statements.</summary>
    Task SetManyAsync(IReadOnlyCollection<RunnerLink> links, CancellationToken cancellation = default);

    /// <summary>The link whose secret has this hash; null when there is none (any more).</summary>
    Task<RunnerLink?> FindBySecretAsync(string kind, string secretHash, CancellationToken cancellation = default);

    /// <summary>A runner's links of a kind, oldest first.</summary>
    Task<IReadOnlyList<RunnerLink>> OfRunnerAsync(RunnerId runner, string kind, CancellationToken cancellation = default);

    /// <summary>The links of a kind of several runners, in one query.</summary>
    Task<IReadOnlyList<RunnerLink>> OfRunnersAsync(IReadOnlyCollection<RunnerId> runners, string kind, CancellationToken cancellation = default);

    /// <summary>Everybody's links of a kind and name, oldest first, at most 500.</summary>
    Task<IReadOnlyList<RunnerLink>> OfNameAsync(string kind, string name, CancellationToken cancellation = default);

    /// <summary>Everybody's links of a kind, oldest first, at most 500.</summary>
    Task<IReadOnlyList<RunnerLink>> OfKindAsync(string kind, CancellationToken cancellation = default);

    /// <summary>Removes the link if it is still there with that secret: true for the first caller, on whichever host, false for every later one.</summary>
    Task<bool> TakeAsync(RunnerLink link, CancellationToken cancellation = default);

    /// <summary>Gives the link another payload and secret if it is still there with the secret it had: true for the first caller only.</summary>
    Task<bool> ReplaceAsync(RunnerLink link, RunnerLink with, CancellationToken cancellation = default);

    /// <summary>Revokes one; null revokes all of the kind.</summary>
    Task RemoveAsync(RunnerId runner, string kind, string? name = null, CancellationToken cancellation = default);
}

/// <param name="Kind">Such as calendar, push, team.</param>
/// <param name="Name">Tells links of a kind apart.</param>
/// <param name="Payload">JSON.</param>
/// <param name="CreatedAt">Set when stored.</param>
public sealed record RunnerLink(RunnerId Runner, string Kind, string Name, string Payload = "{}", string? SecretHash = null, Instant CreatedAt = default)
{
    /// <summary>Without the payload, which may hold keys.</summary>
    public override string ToString() => $"{Kind} of {Runner}";
}
