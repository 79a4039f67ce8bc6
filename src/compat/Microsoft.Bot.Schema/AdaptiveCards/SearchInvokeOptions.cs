using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of a search's results is wanted.</summary>
public partial class SearchInvokeOptions
{
    /// <summary>Creates an empty SearchInvokeOptions.</summary>
    public SearchInvokeOptions()
    {
    }

    /// <summary>How many results to pass over.</summary>
    [JsonProperty(PropertyName = "skip")]
    public int Skip { get; set; }

    /// <summary>How many results to give.</summary>
    [JsonProperty(PropertyName = "top")]
    public int Top { get; set; }
}
