using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a `composeExtension/query` invoke carries.</summary>
public partial class MessagingExtensionQuery
{
    /// <summary>Creates an empty MessagingExtensionQuery.</summary>
    public MessagingExtensionQuery()
    {
    }

    /// <summary>Creates a MessagingExtensionQuery from its parts; what is left out stays null.</summary>
    public MessagingExtensionQuery(
        string commandId = default, IList<MessagingExtensionParameter> parameters = default,
        MessagingExtensionQueryOptions queryOptions = default, string state = default)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    /// <summary>The command.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>Its parameters.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    /// <summary>Which results are wanted.</summary>
    [JsonProperty(PropertyName = "queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    /// <summary>The magic code of a sign-in.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
