using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams's connector, as far as it goes beyond other channels'.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>The service URL.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How bodies are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How bodies are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>The bot's credentials.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Calls that only Teams knows.</summary>
    ITeamsOperations Teams { get; }
}
