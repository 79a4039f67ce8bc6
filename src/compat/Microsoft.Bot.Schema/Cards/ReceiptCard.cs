using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A receipt.</summary>
public partial class ReceiptCard
{
    /// <summary>Creates an empty ReceiptCard.</summary>
    public ReceiptCard()
    {
    }

    /// <summary>Creates a ReceiptCard from its parts; what is left out stays null.</summary>
    public ReceiptCard(
        string title = default, IList<Fact> facts = default, IList<ReceiptItem> items = default, CardAction tap = default,
        string total = default, string tax = default, string vat = default, IList<CardAction> buttons = default)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>Named values.</summary>
    [JsonProperty(PropertyName = "facts")]
    public IList<Fact> Facts { get; set; }

    /// <summary>The lines.</summary>
    [JsonProperty(PropertyName = "items")]
    public IList<ReceiptItem> Items { get; set; }

    /// <summary>What a tap on the card does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }

    /// <summary>The sum with its currency.</summary>
    [JsonProperty(PropertyName = "total")]
    public string Total { get; set; }

    /// <summary>The tax with its currency.</summary>
    [JsonProperty(PropertyName = "tax")]
    public string Tax { get; set; }

    /// <summary>The value-added tax with its currency.</summary>
    [JsonProperty(PropertyName = "vat")]
    public string Vat { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }
}
