using Microsoft.Extensions.Options;

namespace CoachBot.Telemetry;

/// <summary>Section <c>Telemetry</c>.</summary>
public sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>The part of turns and reminders that is traced, 0 to 1; a reminder's tries are traced on every host or on none.</summary>
    public double TraceShare { get; set; } = 0.1;

    /// <summary>Log lines as JSON, one object a line, without exceptions' messages.</summary>
    public bool JsonLogs { get; set; }

    internal sealed class Check : IValidateOptions<TelemetryOptions>
    {
        public ValidateOptionsResult Validate(string? name, TelemetryOptions options) => options.TraceShare is >= 0 and <= 1
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{Section}:TraceShare is a part from 0 to 1.");
    }
}
