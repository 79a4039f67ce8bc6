using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A token that comes with an `adaptiveCard/action` invoke.</summary>
public partial class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    /// <summary>Creates an empty AdaptiveCardAuthentication.</summary>
    public AdaptiveCardAuthentication()
    {
    }
}
