using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The parts that animation, audio and video cards share.</summary>
public partial class MediaCard
{
    /// <summary>Creates an empty MediaCard.</summary>
    public MediaCard()
    {
    }

    /// <summary>Creates a MediaCard from its parts; what is left out stays null.</summary>
    public MediaCard(
        string title = default, string subtitle = default, string text = default, ThumbnailUrl image = default,
        IList<MediaUrl> media = default, IList<CardAction> buttons = default, bool? shareable = default, bool? autoloop = default,
        bool? autostart = default, string aspect = default, string duration = default, object value = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Duration = duration;
        Value = value;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The line below the title.</summary>
    [JsonProperty(PropertyName = "subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The body.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The still picture.</summary>
    [JsonProperty(PropertyName = "image")]
    public ThumbnailUrl Image { get; set; }

    /// <summary>The media; several are alternatives of one.</summary>
    [JsonProperty(PropertyName = "media")]
    public IList<MediaUrl> Media { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Whether it may be shared; true when null.</summary>
    [JsonProperty(PropertyName = "shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Whether it starts again at its end; true when null.</summary>
    [JsonProperty(PropertyName = "autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Whether it starts by itself; true when null.</summary>
    [JsonProperty(PropertyName = "autostart")]
    public bool? Autostart { get; set; }

    /// <summary>The aspect ratio: `16:9` or `4:3`.</summary>
    [JsonProperty(PropertyName = "aspect")]
    public string Aspect { get; set; }

    /// <summary>The length, an ISO 8601 duration.</summary>
    [JsonProperty(PropertyName = "duration")]
    public string Duration { get; set; }

    /// <summary>A parameter for the card's events.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
