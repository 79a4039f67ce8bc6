using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A programmatic action that goes with a message.</summary>
public partial class SemanticAction
{
    /// <summary>Creates an empty SemanticAction.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Creates a SemanticAction from its parts; what is left out stays null.</summary>
    public SemanticAction(string state = default, string id = default, IDictionary<string, Entity> entities = default)
    {
        State = state;
        Id = id;
        Entities = entities;
    }

    /// <summary>One of SemanticActionStates.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }

    /// <summary>The action's id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Named parameters of the action.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IDictionary<string, Entity> Entities { get; set; }
}
