using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which results of a query are wanted.</summary>
public partial class MessagingExtensionQueryOptions
{
    /// <summary>Creates an empty MessagingExtensionQueryOptions.</summary>
    public MessagingExtensionQueryOptions()
    {
    }

    /// <summary>Creates a MessagingExtensionQueryOptions from its parts; what is left out stays null.</summary>
    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>How many to pass over.</summary>
    [JsonProperty(PropertyName = "skip")]
    public int? Skip { get; set; }

    /// <summary>How many to give.</summary>
    [JsonProperty(PropertyName = "count")]
    public int? Count { get; set; }
}
