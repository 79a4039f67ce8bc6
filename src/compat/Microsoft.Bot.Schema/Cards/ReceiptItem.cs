using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One line of a receipt.</summary>
public partial class ReceiptItem
{
    /// <summary>Creates an empty ReceiptItem.</summary>
    public ReceiptItem()
    {
    }

    /// <summary>Creates a ReceiptItem from its parts; what is left out stays null.</summary>
    public ReceiptItem(
        string title = default, string subtitle = default, string text = default, CardImage image = default,
        string price = default, string quantity = default, CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The line below the title.</summary>
    [JsonProperty(PropertyName = "subtitle")]
    public string Subtitle { get; set; }

    /// <summary>More about it.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Its picture.</summary>
    [JsonProperty(PropertyName = "image")]
    public CardImage Image { get; set; }

    /// <summary>The price with its currency.</summary>
    [JsonProperty(PropertyName = "price")]
    public string Price { get; set; }

    /// <summary>How many.</summary>
    [JsonProperty(PropertyName = "quantity")]
    public string Quantity { get; set; }

    /// <summary>What a tap on the line does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }
}
