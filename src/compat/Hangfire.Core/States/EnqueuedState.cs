using System.Text.RegularExpressions;
using Hangfire.Common;

namespace Hangfire.States;

/// <summary>Waiting in a queue for a worker.</summary>
public partial class EnqueuedState : IState
{
    /// <summary>The queue of jobs that name none.</summary>
    public const string DefaultQueue = "default";

    /// <summary>The state's name.</summary>
    public static readonly string StateName = "Enqueued";

    private string queue = DefaultQueue;

    /// <summary>Enqueued in <c>default</c>.</summary>
    public EnqueuedState()
        : this(DefaultQueue)
    {
    }

    /// <summary>Enqueued in a named queue.</summary>
    /// <exception cref="ArgumentException">The name has other characters than a-z, 0-9, _ and -.</exception>
    public EnqueuedState(string queue)
    {
        Queue = queue;
        EnqueuedAt = Engine.Clock.UtcNow;
    }

    /// <summary>The queue: lowercase letters, digits, underscores and dashes.</summary>
    /// <exception cref="ArgumentException">Another character is in it.</exception>
    public string Queue
    {
        get => queue;
        set
        {
            ValidateQueueName(nameof(value), value);
            queue = value;
        }
    }

    /// <summary>When, in UTC.</summary>
    public DateTime EnqueuedAt { get; internal set; }

    /// <inheritdoc />
    public string Name => StateName;

    /// <inheritdoc />
    public string? Reason { get; set; }

    /// <inheritdoc />
    public bool IsFinal => false;

    /// <inheritdoc />
    public bool IgnoreJobLoadException => false;

    /// <inheritdoc />
    public Dictionary<string, string> SerializeData() => new()
    {
        ["EnqueuedAt"] = JobHelper.SerializeDateTime(EnqueuedAt),
        ["Queue"] = Queue,
    };

    /// <summary>Whether a text may name a queue.</summary>
    public static bool TryValidateQueueName(string? value) => !string.IsNullOrWhiteSpace(value) && QueueName().IsMatch(value);

    internal static void ValidateQueueName(string parameterName, string? value)
    {
        if (!TryValidateQueueName(value))
        {
            throw new ArgumentException(
                $"The queue name must consist of lowercase letters, digits, underscore, and dash characters only. Given: '{value}'.",
                parameterName);
        }
    }

    [GeneratedRegex("^[a-z0-9_-]+$")]
    private static partial Regex QueueName();
}
