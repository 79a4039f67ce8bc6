using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab asks first.</summary>
public partial class TabSuggestedActions
{
    /// <summary>Creates an empty TabSuggestedActions.</summary>
    public TabSuggestedActions()
    {
    }

    /// <summary>The actions.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
