using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the reader to sign in.</summary>
public partial class SigninCard
{
    /// <summary>Creates an empty SigninCard.</summary>
    public SigninCard()
    {
    }

    /// <summary>Creates a SigninCard from its parts; what is left out stays null.</summary>
    public SigninCard(string text = default, IList<CardAction> buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>The body.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The sign-in button.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }
}
