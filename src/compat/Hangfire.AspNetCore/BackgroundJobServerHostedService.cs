using Hangfire.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hangfire;

/// <summary>A server that lives as long as its host.</summary>
public class BackgroundJobServerHostedService : IHostedService, IDisposable
{
    private readonly IServiceProvider services;
    private readonly BackgroundJobServerOptions options;
    private CancellationTokenRegistration onStopping;
    private BackgroundJobServer? server;

    internal BackgroundJobServerHostedService(IServiceProvider services, BackgroundJobServerOptions options)
    {
        this.services = services;
        this.options = options;
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var storage = services.GetRequiredService<JobStorage>();
        options.Activator ??= services.GetRequiredService<JobActivator>();
        options.FilterProvider ??= services.GetRequiredService<IJobFilterProvider>();
        server = new BackgroundJobServer(options, storage);

        // Jobs hear of the stop with the rest of the application, not only when this service's turn comes.
        onStopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(server.SendStop);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await onStopping.DisposeAsync();
        if (server is not null)
        {
            await server.WaitForShutdownAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        onStopping.Dispose();
        server?.Dispose();
        server = null;
        GC.SuppressFinalize(this);
    }
}
