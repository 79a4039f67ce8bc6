using CoachBot.Training.Runners;

namespace CoachBot.Storage.Runners;

/// <summary>Makes two runners one, after a person has shown that both are theirs.</summary>
public interface IRunnerJoining
{
    /// <summary>
    /// From then on all that belonged to <paramref name="from"/> is <paramref name="into"/>'s: addresses, links, and the history of the one
    /// whose plan is kept. The other's history and its reminders are removed. One transaction.
    /// </summary>
    /// <param name="keepsFrom">True: the history of <paramref name="from"/> is kept; false: that of <paramref name="into"/>.</param>
    /// <exception cref="InvalidOperationException">Both can be reached on the same channel, so they can't be one.</exception>
    Task JoinAsync(RunnerId from, RunnerId into, bool keepsFrom, CancellationToken cancellation = default);
}
