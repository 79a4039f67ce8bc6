using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoachBot.Telemetry;

/// <summary>
/// Hands the meters and traces of the coach, the web server, the database driver and the runtime to a collector, where
/// <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one; the exporter's other settings are OpenTelemetry's own variables.
/// </summary>
internal sealed class TelemetryExport(IConfiguration configuration, IOptions<TelemetryOptions> options, ThisHost host) : IHostedService, IDisposable
{
    /// <summary>What a host exports; the dashboard and the alerts are checked against these.</summary>
    internal static readonly string[] Meters = ["CoachBot.*", "Microsoft.AspNetCore.*", "Npgsql", "System.Runtime"];

    private MeterProvider? meters;
    private TracerProvider? traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            var resource = ResourceBuilder.CreateDefault().AddService("coachbot", serviceVersion: host.Version, autoGenerateServiceInstanceId: false, serviceInstanceId: host.Id);
            meters = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddOtlpExporter().Build();
            traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource("CoachBot.*", "Microsoft.AspNetCore")
                .SetSampler(Share(options.Value.TraceShare)).AddProcessor(new KnownTags()).AddOtlpExporter().Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces?.ForceFlush();
        meters?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        traces?.Dispose();
        meters?.Dispose();
    }

    /// <summary>A caller from outside may say which trace it belongs to, but not that it is to be kept.</summary>
    private static ParentBasedSampler Share(double share)
    {
        var sampler = new TraceIdRatioBasedSampler(share);
        return new ParentBasedSampler(sampler, remoteParentSampled: sampler, remoteParentNotSampled: sampler);
    }
}
