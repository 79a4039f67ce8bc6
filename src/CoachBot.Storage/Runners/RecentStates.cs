using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Caching.Memory;
using NodaTime;

namespace CoachBot.Storage.Runners;

/// <summary>
/// The states of the runners who are talking just now, so that they are not read from their JSON again and again. What is stored counts:
/// a state is only used where its row still has that version and that time.
/// </summary>
internal sealed class RecentStates : IDisposable
{
    /// <summary>A plan of 16 weeks takes some 200 KB in memory.</summary>
    private const int Most = 300;

    /// <summary>Talks are short, and what is personal does not lie around.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly MemoryCache states = new(new MemoryCacheOptions { SizeLimit = Most });

    public RecentState? Find(RunnerId runner) => states.Get<RecentState>(runner);

    public void Keep(RunnerId runner, RecentState state) => states.Set(runner, state, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Kept });

    public void Forget(RunnerId runner) => states.Remove(runner);

    public void Dispose() => states.Dispose();
}

internal sealed record RecentState(long Version, Instant UpdatedAt, RunnerState State);
