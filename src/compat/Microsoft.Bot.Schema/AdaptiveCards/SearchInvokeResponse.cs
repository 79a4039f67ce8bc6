using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an `application/search` invoke.</summary>
public partial class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
    /// <summary>Creates an empty SearchInvokeResponse.</summary>
    public SearchInvokeResponse()
    {
    }
}
