using Microsoft.Extensions.DependencyInjection;

namespace Hangfire.AspNetCore;

/// <summary>Makes instances from a scope of the application's services, one scope a run.</summary>
public class AspNetCoreJobActivator(IServiceScopeFactory serviceScopeFactory) : JobActivator
{
    private readonly IServiceScopeFactory scopes = serviceScopeFactory ?? throw new ArgumentNullException(nameof(serviceScopeFactory));

    /// <inheritdoc />
    public override JobActivatorScope BeginScope(JobActivatorContext context) => new ServiceScope(scopes.CreateAsyncScope());

    private sealed class ServiceScope(AsyncServiceScope scope) : JobActivatorScope
    {
        public override object Resolve(Type type) => ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, type);

        public override void DisposeScope() => scope.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
