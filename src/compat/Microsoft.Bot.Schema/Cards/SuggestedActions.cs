using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that vanish when one is pressed.</summary>
public partial class SuggestedActions
{
    /// <summary>Creates an empty SuggestedActions.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Creates a SuggestedActions from its parts; what is left out stays null.</summary>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>The ids of those who see them; all when empty.</summary>
    [JsonProperty(PropertyName = "to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
