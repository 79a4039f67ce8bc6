using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What an `application/search` invoke carries.</summary>
public partial class SearchInvokeValue
{
    /// <summary>Creates an empty SearchInvokeValue.</summary>
    public SearchInvokeValue()
    {
    }

    /// <summary>`search`, `searchAnswer` or `typeahead`.</summary>
    [JsonProperty(PropertyName = "kind")]
    public string Kind { get; set; }

    /// <summary>What was typed.</summary>
    [JsonProperty(PropertyName = "queryText")]
    public string QueryText { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonProperty(PropertyName = "queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    /// <summary>Where it was typed.</summary>
    [JsonProperty(PropertyName = "context")]
    public object Context { get; set; }
}
