using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration that asks for a sign-in.</summary>
public partial class BotConfigAuth
{
    /// <summary>Creates an empty BotConfigAuth.</summary>
    public BotConfigAuth()
    {
    }

    /// <summary>The sign-in.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>`auth`.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
