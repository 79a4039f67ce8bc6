namespace Microsoft.Recognizers.Text;

/// <summary>Builds models once per culture, kind and options, and shares them among all recognizers of the process.</summary>
internal sealed class ModelFactory<TOptions>
    where TOptions : struct
{
    private const string DefaultCulture = Culture.English;

    private static readonly Lock Building = new();

    // A handful at most: a scan is faster than a hash, and starts faster.
    private static Entry[] built = [];

    private readonly List<Creator> creators = [];

    public void Register<T>(string culture, Func<TOptions, IModel> creator)
        where T : IModel =>
        creators.Add(new Creator(culture, typeof(T), creator));

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
        foreach (var creator in creators)
        {
            if (string.IsNullOrEmpty(targetCulture) || creator.Culture == Supported(targetCulture))
            {
                TryGet(creator.Culture, creator.Kind, options);
            }
        }
    }

    private static string? Supported(string? culture) => string.IsNullOrEmpty(culture) ? null : Culture.MapToNearestLanguage(culture);

    private static IModel? Find(string culture, Type kind, TOptions options)
    {
        foreach (var entry in Volatile.Read(ref built))
        {
            if (entry.Kind == kind && entry.Culture == culture && EqualityComparer<TOptions>.Default.Equals(entry.Options, options))
            {
                return entry.Model;
            }
        }

        return null;
    }

    private IModel? TryGet(string? culture, Type kind, TOptions options)
    {
        if (culture is null)
        {
            return null;
        }

        if (Find(culture, kind, options) is { } model)
        {
            return model;
        }

        var creator = creators.Find(candidate => candidate.Culture == culture && candidate.Kind == kind);
        if (creator is null)
        {
            return null;
        }

        lock (Building)
        {
            if (Find(culture, kind, options) is { } meanwhile)
            {
                return meanwhile;
            }

            model = creator.Create(options);
            Volatile.Write(ref built, [.. built, new Entry(culture, kind, options, model)]);
            return model;
        }
    }

    private sealed class Creator(string culture, Type kind, Func<TOptions, IModel> create)
    {
        public string Culture => culture;

        public Type Kind => kind;

        public IModel Create(TOptions options) => create(options);
    }

    private sealed class Entry(string culture, Type kind, TOptions options, IModel model)
    {
        public string Culture => culture;

        public Type Kind => kind;

        public TOptions Options => options;

        public IModel Model => model;
    }
}
