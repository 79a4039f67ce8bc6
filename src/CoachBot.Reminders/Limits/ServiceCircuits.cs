using System.Collections.Concurrent;

namespace CoachBot.Reminders.Limits;

/// <summary>
/// One circuit per service URL: after some failures in a row nothing more goes there for a while; then one message tries, and the rest
/// waits for what becomes of it.
/// </summary>
internal sealed class ServiceCircuits(TimeProvider time)
{
    public const int FailuresToOpen = 8;
    public static readonly TimeSpan OpenFor = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, Circuit> circuits = new(StringComparer.Ordinal);

    /// <summary>Zero: it may be tried. Else how long the service is left alone.</summary>
    public TimeSpan Wait(string serviceUrl) => circuits.TryGetValue(serviceUrl, out var circuit) ? circuit.Wait(time) : TimeSpan.Zero;

    /// <param name="answered">False for a failure of the service itself; an answer, also a refusal, says that it is well.</param>
    public void Tell(string serviceUrl, bool answered)
    {
        if (answered)
        {
            circuits.TryRemove(serviceUrl, out _);
        }
        else
        {
            circuits.GetOrAdd(serviceUrl, static _ => new Circuit()).Fail(time);
        }
    }

    /// <summary>How many services are left alone now.</summary>
    public int Open => circuits.Values.Count(circuit => circuit.IsOpen);

    private sealed class Circuit
    {
        private readonly Lock gate = new();
        private int failures;
        private long? triedAt;

        public bool IsOpen => failures >= FailuresToOpen;

        public TimeSpan Wait(TimeProvider time)
        {
            lock (gate)
            {
                if (failures < FailuresToOpen)
                {
                    return TimeSpan.Zero;
                }

                var left = OpenFor - time.GetElapsedTime(triedAt!.Value);
                if (left > TimeSpan.Zero)
                {
                    return left;
                }

                triedAt = time.GetTimestamp(); // this one tries; should it never come back, another does after a while
                return TimeSpan.Zero;
            }
        }

        public void Fail(TimeProvider time)
        {
            lock (gate)
            {
                failures++;
                if (failures >= FailuresToOpen)
                {
                    triedAt = time.GetTimestamp();
                }
            }
        }
    }
}
