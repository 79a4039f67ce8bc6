using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to CreateConversation.</summary>
public partial class ConversationResourceResponse
{
    /// <summary>Creates an empty ConversationResourceResponse.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Creates a ConversationResourceResponse from its parts; what is left out stays null.</summary>
    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>The id of the first activity, when one was sent.</summary>
    [JsonProperty(PropertyName = "activityId")]
    public string ActivityId { get; set; }

    /// <summary>The service URL at which the conversation lives.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The new conversation's id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
