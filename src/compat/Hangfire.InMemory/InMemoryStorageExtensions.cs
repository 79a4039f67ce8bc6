using Hangfire.InMemory;

namespace Hangfire;

/// <summary>Keeps jobs in memory.</summary>
public static class InMemoryStorageExtensions
{
    /// <summary>Keeps jobs in memory, with default options.</summary>
    public static IGlobalConfiguration<InMemoryStorage> UseInMemoryStorage(this IGlobalConfiguration configuration) =>
        configuration.UseInMemoryStorage(new InMemoryStorageOptions());

    /// <summary>Keeps jobs in memory.</summary>
    public static IGlobalConfiguration<InMemoryStorage> UseInMemoryStorage(
        this IGlobalConfiguration configuration, InMemoryStorageOptions options) =>
        configuration.UseStorage(new InMemoryStorage(options));
}
