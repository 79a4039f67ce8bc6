using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text;

/// <summary>Builds models once per culture, kind and options, and shares them among all recognizers of the process.</summary>
internal sealed class ModelFactory<TOptions>
    where TOptions : struct
{
    private const string DefaultCulture = Culture.English;

    private static readonly ConcurrentDictionary<(string Culture, Type Kind, TOptions Options), IModel> Built = new();

    private readonly Dictionary<(string Culture, Type Kind), Func<TOptions, IModel>> creators = [];

    public void Register<T>(string culture, Func<TOptions, IModel> creator)
        where T : IModel =>
        creators.Add((culture, typeof(T)), creator);

    public T GetModel<T>(string? culture, bool fallback, TOptions options)
        where T : IModel
    {
        if (TryGet(Supported(culture), typeof(T), options) is T model)
        {
            return model;
        }

        return fallback && TryGet(DefaultCulture, typeof(T), options) is T standIn
            ? standIn
            : throw new ArgumentException($"Could not find Model with the specified configuration: {culture}, {typeof(T)}", nameof(culture));
    }

    public void BuildAll(string? targetCulture, TOptions options)
    {
        foreach (var (culture, kind) in creators.Keys)
        {
            if (string.IsNullOrEmpty(targetCulture) || culture == Supported(targetCulture))
            {
                TryGet(culture, kind, options);
            }
        }
    }

    private static string? Supported(string? culture) => string.IsNullOrEmpty(culture) ? null : Culture.MapToNearestLanguage(culture);

    private IModel? TryGet(string? culture, Type kind, TOptions options)
    {
        if (culture is null)
        {
            return null;
        }

        var key = (culture, kind, options);
        if (Built.TryGetValue(key, out var model))
        {
            return model;
        }

        return creators.TryGetValue((culture, kind), out var create) ? Built.GetOrAdd(key, create(options)) : null;
    }
}
