using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace CoachBot.Telemetry;

/// <summary>What those who run the coach get to see: traces, numbers, log lines that belong together, and which hosts there are.</summary>
internal static class TelemetryServices
{
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(TelemetryOptions.Section);
        builder.Services.AddOptions<TelemetryOptions>().Bind(section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryOptions.Check>();
        builder.Services.AddSingleton<ThisHost>();
        builder.Services.AddSingleton<ErrorCounts>();
        builder.Services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<ErrorCounts>());
        builder.Services.AddSingleton<PseudonymKey>();
        builder.Services.AddHostedService<TelemetryExport>();
        builder.Services.AddHostedService<HostBeat>();
        if (section.GetValue<bool>(nameof(TelemetryOptions.JsonLogs)))
        {
            builder.Logging.AddConsole(console => console.FormatterName = JsonLines.FormatterName).AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>();
        }

        return builder;
    }
}
