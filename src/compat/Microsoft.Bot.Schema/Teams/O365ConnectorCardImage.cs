using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An image on a connector card.</summary>
public partial class O365ConnectorCardImage
{
    /// <summary>Creates an empty O365ConnectorCardImage.</summary>
    public O365ConnectorCardImage()
    {
    }

    /// <summary>Creates a O365ConnectorCardImage from its parts; what is left out stays null.</summary>
    public O365ConnectorCardImage(string image = default, string title = default)
    {
        Image = image;
        Title = title;
    }

    /// <summary>Its address.</summary>
    [JsonProperty(PropertyName = "image")]
    public string Image { get; set; }

    /// <summary>Its alternative text.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }
}
