namespace Microsoft.Recognizers.Text;

/// <summary>
/// Builds models once per culture, kind and options, and shares them among all recognizers of the process. One class for all
/// kinds of options, so that it is compiled once; options of different domains never meet, since the kinds of model differ.
/// </summary>
internal sealed class ModelFactory
{
    private const string DefaultCulture = Culture.English;

    private static readonly Lock Building = new();

    // A handful at most: a scan is faster than a hash, and starts faster.
    private static Entry[] built = [];

    private readonly List<Creator> creators = [];

    public void Register(string culture, Type kind, Func<IModel> creator) => creators.Add(new Creator(culture, kind, creator));

    /// <summary>The model of a kind; <see langword="null"/> when there is none, nor one that may stand in for it.</summary>
    public IModel? Find(string? culture, bool fallback, Type kind, int options) =>
        TryGet(Supported(culture), kind, options) ?? (fallback ? TryGet(DefaultCulture, kind, options) : null);

    public void BuildAll(string? targetCulture, int options)
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

    private static IModel? Built(string culture, Type kind, int options)
    {
        foreach (var entry in Volatile.Read(ref built))
        {
            if (entry.Kind == kind && entry.Culture == culture && entry.Options == options)
            {
                return entry.Model;
            }
        }

        return null;
    }

    private IModel? TryGet(string? culture, Type kind, int options)
    {
        if (culture is null)
        {
            return null;
        }

        if (Built(culture, kind, options) is { } model)
        {
            return model;
        }

        foreach (var creator in creators)
        {
            if (creator.Culture == culture && creator.Kind == kind)
            {
                return Build(creator, options);
            }
        }

        return null;
    }

    private static IModel Build(Creator creator, int options)
    {
        lock (Building)
        {
            if (Built(creator.Culture, creator.Kind, options) is { } meanwhile)
            {
                return meanwhile;
            }

            var model = creator.Create();
            Volatile.Write(ref built, [.. built, new Entry(creator.Culture, creator.Kind, options, model)]);
            return model;
        }
    }

    private sealed class Creator(string culture, Type kind, Func<IModel> create)
    {
        public readonly string Culture = culture;
        public readonly Type Kind = kind;
        public readonly Func<IModel> Create = create;
    }

    private sealed class Entry(string culture, Type kind, int options, IModel model)
    {
        public readonly string Culture = culture;
        public readonly Type Kind = kind;
        public readonly int Options = options;
        public readonly IModel Model = model;
    }
}
