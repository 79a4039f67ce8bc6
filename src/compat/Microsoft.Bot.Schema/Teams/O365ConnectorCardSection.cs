using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A section of a connector card.</summary>
public partial class O365ConnectorCardSection
{
    /// <summary>Creates an empty O365ConnectorCardSection.</summary>
    public O365ConnectorCardSection()
    {
    }

    /// <summary>Creates a O365ConnectorCardSection from its parts; what is left out stays null.</summary>
    public O365ConnectorCardSection(string title = default, string text = default, string activityTitle = default, string activitySubtitle = default, string activityText = default, string activityImage = default, string activityImageType = default, bool? markdown = default, IList<O365ConnectorCardFact> facts = default, IList<O365ConnectorCardImage> images = default, IList<O365ConnectorCardActionBase> potentialAction = default)
    {
        Title = title;
        Text = text;
        ActivityTitle = activityTitle;
        ActivitySubtitle = activitySubtitle;
        ActivityText = activityText;
        ActivityImage = activityImage;
        ActivityImageType = activityImageType;
        Markdown = markdown;
        Facts = facts;
        Images = images;
        PotentialAction = potentialAction;
    }

    /// <summary>Its title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>Its text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>What happened.</summary>
    [JsonProperty(PropertyName = "activityTitle")]
    public string ActivityTitle { get; set; }

    /// <summary>A line below.</summary>
    [JsonProperty(PropertyName = "activitySubtitle")]
    public string ActivitySubtitle { get; set; }

    /// <summary>More of it.</summary>
    [JsonProperty(PropertyName = "activityText")]
    public string ActivityText { get; set; }

    /// <summary>An image.</summary>
    [JsonProperty(PropertyName = "activityImage")]
    public string ActivityImage { get; set; }

    /// <summary>`avatar` or `article`.</summary>
    [JsonProperty(PropertyName = "activityImageType")]
    public string ActivityImageType { get; set; }

    /// <summary>Whether texts are Markdown.</summary>
    [JsonProperty(PropertyName = "markdown")]
    public bool? Markdown { get; set; }

    /// <summary>Facts.</summary>
    [JsonProperty(PropertyName = "facts")]
    public IList<O365ConnectorCardFact> Facts { get; set; }

    /// <summary>Images.</summary>
    [JsonProperty(PropertyName = "images")]
    public IList<O365ConnectorCardImage> Images { get; set; }

    /// <summary>Its actions.</summary>
    [JsonProperty(PropertyName = "potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
