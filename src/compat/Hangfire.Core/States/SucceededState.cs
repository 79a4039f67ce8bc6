using System.Globalization;
using Hangfire.Common;

namespace Hangfire.States;

/// <summary>Done.</summary>
public class SucceededState : IState
{
    /// <summary>The state's name.</summary>
    public static readonly string StateName = "Succeeded";

    /// <summary>Done with a result, after a wait and a run of so many milliseconds.</summary>
    public SucceededState(object? result, long latency, long performanceDuration)
    {
        Result = result;
        Latency = latency;
        PerformanceDuration = performanceDuration;
        SucceededAt = Engine.Clock.UtcNow;
    }

    /// <summary>What the method returned; null for nothing.</summary>
    public object? Result { get; }

    /// <summary>Milliseconds between creation and start.</summary>
    public long Latency { get; }

    /// <summary>Milliseconds that the method ran.</summary>
    public long PerformanceDuration { get; }

    /// <summary>When, in UTC.</summary>
    public DateTime SucceededAt { get; }

    /// <inheritdoc />
    public string Name => StateName;

    /// <inheritdoc />
    public string? Reason { get; set; }

    /// <inheritdoc />
    public bool IsFinal => true;

    /// <inheritdoc />
    public bool IgnoreJobLoadException => false;

    /// <inheritdoc />
    public Dictionary<string, string> SerializeData()
    {
        var data = new Dictionary<string, string>
        {
            ["SucceededAt"] = JobHelper.SerializeDateTime(SucceededAt),
            ["PerformanceDuration"] = PerformanceDuration.ToString(CultureInfo.InvariantCulture),
            ["Latency"] = Latency.ToString(CultureInfo.InvariantCulture),
        };
        if (Result is not null)
        {
            try
            {
                data["Result"] = SerializationHelper.Serialize(Result)!;
            }
            catch (Newtonsoft.Json.JsonException)
            {
                // The work is done whether or not its result can be written down.
                data["Result"] = "\"Can not serialize the return value\"";
            }
        }

        return data;
    }
}
