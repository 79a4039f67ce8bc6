using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace CoachBot.Storage.Tests.Databases;

/// <summary>The storage of one host, with a clock that the test sets.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    public TestHost(StorageOptions options, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IClock>(Clock);
        services.AddStorage(options);
        configure?.Invoke(services);
        provider = services.BuildServiceProvider(validateScopes: true);
    }

    public SettableClock Clock { get; } = new();

    public T Get<T>()
        where T : notnull => provider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => provider.DisposeAsync();
}

public sealed class SettableClock : IClock
{
    public Instant Now { get; set; } = Instant.FromUtc(2026, 3, 4, 10, 0);

    public Instant GetCurrentInstant() => Now;
}
