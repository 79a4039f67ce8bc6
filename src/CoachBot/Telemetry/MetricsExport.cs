using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace CoachBot.Telemetry;

/// <summary>
/// Hands the meters of the coach, the web server, the database driver and the runtime to a collector, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>
/// names one; the exporter's other settings are OpenTelemetry's own variables.
/// </summary>
internal sealed class MetricsExport(IConfiguration configuration) : IHostedService, IDisposable
{
    private static readonly string[] Meters = ["CoachBot.*", "Microsoft.AspNetCore.*", "Npgsql", "System.Runtime"];

    private MeterProvider? provider;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            provider = Sdk.CreateMeterProviderBuilder().AddMeter(Meters).AddOtlpExporter().Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        provider?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose() => provider?.Dispose();
}
