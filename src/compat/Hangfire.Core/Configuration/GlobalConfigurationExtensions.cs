using Hangfire.Common;
using Newtonsoft.Json;

namespace Hangfire;

/// <summary>The steps of a configuration.</summary>
public static class GlobalConfigurationExtensions
{
    /// <summary>Keeps jobs in a storage.</summary>
    public static IGlobalConfiguration<TStorage> UseStorage<TStorage>(this IGlobalConfiguration configuration, TStorage storage)
        where TStorage : JobStorage => configuration.Use(storage, entry => JobStorage.Current = entry);

    /// <summary>Has finished jobs kept for so long.</summary>
    public static IGlobalConfiguration<TStorage> WithJobExpirationTimeout<TStorage>(
        this IGlobalConfiguration<TStorage> configuration, TimeSpan timeout)
        where TStorage : JobStorage
    {
        configuration.Entry.JobExpirationTimeout = timeout;
        return configuration;
    }

    /// <summary>Has an activator make the instances that jobs are called on.</summary>
    public static IGlobalConfiguration<TActivator> UseActivator<TActivator>(this IGlobalConfiguration configuration, TActivator activator)
        where TActivator : JobActivator => configuration.Use(activator, entry => JobActivator.Current = entry);

    /// <summary>Has default constructors make the instances that jobs are called on.</summary>
    public static IGlobalConfiguration<JobActivator> UseDefaultActivator(this IGlobalConfiguration configuration) =>
        configuration.UseActivator(new JobActivator());

    /// <summary>Has a filter apply to every job.</summary>
    public static IGlobalConfiguration<TFilter> UseFilter<TFilter>(this IGlobalConfiguration configuration, TFilter filter)
        where TFilter : notnull => configuration.Use(filter, entry => GlobalJobFilters.Filters.Add(entry));

    /// <summary>Says whose stored data must be understood; the stand-in writes one format and reads it.</summary>
    public static IGlobalConfiguration SetDataCompatibilityLevel(this IGlobalConfiguration configuration, CompatibilityLevel compatibilityLevel)
    {
        if (!Enum.IsDefined(compatibilityLevel))
        {
            throw new ArgumentOutOfRangeException(nameof(compatibilityLevel), compatibilityLevel, "No such level.");
        }

        return configuration;
    }

    /// <summary>Stores type names with simple assembly names, which is how they are stored anyway.</summary>
    public static IGlobalConfiguration UseSimpleAssemblyNameTypeSerializer(this IGlobalConfiguration configuration) => configuration;

    /// <summary>Stores arguments with settings that survive a change of the application.</summary>
    public static IGlobalConfiguration UseRecommendedSerializerSettings(this IGlobalConfiguration configuration) =>
        configuration.UseRecommendedSerializerSettings(static _ => { });

    /// <summary>The same, refined.</summary>
    public static IGlobalConfiguration UseRecommendedSerializerSettings(
        this IGlobalConfiguration configuration, Action<JsonSerializerSettings> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var recommended = new JsonSerializerSettings
        {
            TypeNameHandling = TypeNameHandling.Auto,
            TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Simple,
            DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate,
            NullValueHandling = NullValueHandling.Ignore,
            CheckAdditionalContent = true,
        };
        settings(recommended);
        return configuration.UseSerializerSettings(recommended);
    }

    /// <summary>Stores arguments with given settings; null for Newtonsoft's own.</summary>
    public static IGlobalConfiguration UseSerializerSettings(this IGlobalConfiguration configuration, JsonSerializerSettings? settings)
    {
        SerializationHelper.Use(settings);
        return configuration;
    }

    /// <summary>A configuration step: does something with an entry and hands it on.</summary>
    public static IGlobalConfiguration<T> Use<T>(this IGlobalConfiguration configuration, T entry, Action<T> entryAction)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(entryAction);
        entryAction(entry);
        return new Step<T>(entry);
    }

    private sealed class Step<T>(T entry) : IGlobalConfiguration<T>
    {
        public T Entry { get; } = entry;
    }
}
