using Hangfire.Common;
using Hangfire.Storage;
using Newtonsoft.Json;

namespace Hangfire.Engine;

/// <summary>A job as it is kept: the call, its states, its parameters, and what waits for it.</summary>
internal sealed class JobRecord
{
    [JsonIgnore]
    public string Id { get; set; } = "";

    /// <summary>Raised with every state, so that an outcome that comes too late is told from one that counts.</summary>
    public int Version { get; set; }

    /// <summary>Names the trigger that may run or enqueue the job; any other trigger comes too late.</summary>
    public string? Ticket { get; set; }

    /// <summary>The recurring job and the time that it was created for; no other job may have the same.</summary>
    public string? Occurrence { get; set; }

    public required string Invocation { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? ExpireAt { get; set; }

    public Dictionary<string, string> Parameters { get; set; } = [];

    public List<StateRecord> History { get; set; } = [];

    public List<ContinuationRecord> Continuations { get; set; } = [];

    [JsonIgnore]
    public StateRecord? State => History.Count > 0 ? History[^1] : null;

    [JsonIgnore]
    public string? StateName => State?.Name;

    /// <summary>The queue that the job is in; null when it is in none.</summary>
    [JsonIgnore]
    public string? Queue => StateName == States.EnqueuedState.StateName ? State!.Data["Queue"] : null;

    [JsonIgnore]
    public bool IsFinal => StateName == States.SucceededState.StateName || StateName == States.DeletedState.StateName;

    public string Write() => JsonConvert.SerializeObject(this, StoredJson.Settings);

    public static JobRecord Read(string id, string body)
    {
        var record = JsonConvert.DeserializeObject<JobRecord>(body, StoredJson.Settings)!;
        record.Id = id;
        return record;
    }

    public InvocationData InvocationData() => Storage.InvocationData.DeserializePayload(Invocation);

    public Job? TryLoad(out JobLoadException? failure)
    {
        try
        {
            failure = null;
            return InvocationData().DeserializeJob();
        }
        catch (JobLoadException error)
        {
            failure = error;
            return null;
        }
    }

    public BackgroundJob AsBackgroundJob(Job? job) => new(Id, job, CreatedAt, new Dictionary<string, string>(Parameters));
}

/// <summary>A state that a job is or was in.</summary>
internal sealed record StateRecord(string Name, string? Reason, DateTime CreatedAt, Dictionary<string, string> Data);

/// <summary>A job that waits for this one.</summary>
internal sealed record ContinuationRecord(string JobId, JobContinuationOptions Options);

/// <summary>A recurring job as it is kept; its next time is its trigger's.</summary>
internal sealed record RecurringRecord(
    string Id, string Invocation, string? Queue, string Cron, string TimeZone, MisfireHandlingMode Misfire, DateTime CreatedAt)
{
    public DateTime? LastExecution { get; init; }

    public string? LastJobId { get; init; }

    public string? Error { get; init; }
}

/// <summary>A server that is up.</summary>
internal sealed record ServerRecord(string Id, string[] Queues, int Workers, DateTime StartedAt, DateTime? Heartbeat);

/// <summary>How records are written.</summary>
internal static class StoredJson
{
    public static JsonSerializerSettings Settings { get; } = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.DateTime,
    };
}
