using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the reader to sign in through an OAuth connection of the bot.</summary>
public partial class OAuthCard
{
    /// <summary>Creates an empty OAuthCard.</summary>
    public OAuthCard()
    {
    }

    /// <summary>Creates a OAuthCard from its parts; what is left out stays null.</summary>
    public OAuthCard(string text = default, string connectionName = default, IList<CardAction> buttons = default)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>The body.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The OAuth connection's name.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The sign-in button.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }
}
