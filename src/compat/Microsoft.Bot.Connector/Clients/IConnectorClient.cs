using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A channel's connector.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Where the channel takes calls.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How bodies are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How bodies are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>What calls are authorized with.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Attachments.</summary>
    IAttachments Attachments { get; }

    /// <summary>Conversations.</summary>
    IConversations Conversations { get; }
}
