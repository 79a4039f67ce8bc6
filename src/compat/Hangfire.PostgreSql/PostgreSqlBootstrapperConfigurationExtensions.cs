namespace Hangfire.PostgreSql;

/// <summary>Keeps jobs in PostgreSQL.</summary>
public static class PostgreSqlBootstrapperConfigurationExtensions
{
    /// <summary>Keeps jobs in PostgreSQL, with default options.</summary>
    public static IGlobalConfiguration<PostgreSqlStorage> UsePostgreSqlStorage(
        this IGlobalConfiguration configuration, Action<PostgreSqlBootstrapperOptions> configure) =>
        configuration.UsePostgreSqlStorage(configure, new PostgreSqlStorageOptions());

    /// <summary>Keeps jobs in PostgreSQL.</summary>
    /// <exception cref="InvalidOperationException">The callback names no connection.</exception>
    public static IGlobalConfiguration<PostgreSqlStorage> UsePostgreSqlStorage(
        this IGlobalConfiguration configuration, Action<PostgreSqlBootstrapperOptions> configure, PostgreSqlStorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(configure);
        ArgumentNullException.ThrowIfNull(options);
        var bootstrapper = new PostgreSqlBootstrapperOptions(options);
        configure(bootstrapper);
        var factory = bootstrapper.ConnectionFactory ?? throw new InvalidOperationException("Connection factory is not specified");
        return configuration.UseStorage(new PostgreSqlStorage(factory, options));
    }
}
