using Microsoft.Bot.Connector.Authentication;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What an OAuthPrompt asks for.</summary>
public class OAuthPromptSettings
{
    /// <summary>Other credentials than the adapter's for the token service.</summary>
    [JsonIgnore]
    public AppCredentials OAuthAppCredentials { get; set; }

    /// <summary>The name of the OAuth connection.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The button's title.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>The card's text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>How long the prompt waits for the sign-in, in milliseconds; 15 minutes when null.</summary>
    [JsonProperty("timeout")]
    public int? Timeout { get; set; }

    /// <summary>Whether a message that has nothing to do with the sign-in ends the prompt.</summary>
    [JsonProperty("endOnInvalidMessage")]
    public bool EndOnInvalidMessage { get; set; }

    /// <summary>Whether the card carries the link; as the channel needs when null.</summary>
    [JsonProperty("showSignInLink")]
    public bool? ShowSignInLink { get; set; }
}
