using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Settings that Teams sends with an installation.</summary>
public partial class TeamsChannelDataSettings
{
    /// <summary>Creates an empty TeamsChannelDataSettings.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>Creates a TeamsChannelDataSettings from its parts; what is left out stays null.</summary>
    public TeamsChannelDataSettings(ChannelInfo selectedChannel = default)
    {
        SelectedChannel = selectedChannel;
    }

    /// <summary>The channel that was chosen at installation.</summary>
    [JsonProperty(PropertyName = "selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    /// <summary>Properties on the wire that the type does not name; kept, so that they survive a round trip.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }

    // On the field, so that writing JSON does not make an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;
}
