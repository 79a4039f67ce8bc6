using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A connector card.</summary>
public partial class O365ConnectorCard
{
    /// <summary>The content type of its attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.o365connector";

    /// <summary>Creates an empty O365ConnectorCard.</summary>
    public O365ConnectorCard()
    {
    }

    /// <summary>Creates a O365ConnectorCard from its parts; what is left out stays null.</summary>
    public O365ConnectorCard(string title = default, string text = default, string summary = default, string themeColor = default, IList<O365ConnectorCardSection> sections = default, IList<O365ConnectorCardActionBase> potentialAction = default)
    {
        Title = title;
        Text = text;
        Summary = summary;
        ThemeColor = themeColor;
        Sections = sections;
        PotentialAction = potentialAction;
    }

    /// <summary>Its title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>Its text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>What notifications say.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    /// <summary>The accent, as RRGGBB.</summary>
    [JsonProperty(PropertyName = "themeColor")]
    public string ThemeColor { get; set; }

    /// <summary>Its sections.</summary>
    [JsonProperty(PropertyName = "sections")]
    public IList<O365ConnectorCardSection> Sections { get; set; }

    /// <summary>Its actions.</summary>
    [JsonProperty(PropertyName = "potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
