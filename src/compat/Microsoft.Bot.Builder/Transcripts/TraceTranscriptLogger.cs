using System.Diagnostics;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes what is said to System.Diagnostics.Trace: for development only, as it writes the words themselves.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings _json = new()
    {
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
    };

    private readonly bool _traceActivity;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <summary>Writes whole activities, or a line for each.</summary>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Trace.TraceInformation(_traceActivity
            ? JsonConvert.SerializeObject(activity, _json)
            : $"From:{activity.From?.Name} To:{activity.Recipient?.Name} Type:{activity.Type} Id:{activity.Id} Timestamp:{activity.Timestamp}");
        return Task.CompletedTask;
    }
}
