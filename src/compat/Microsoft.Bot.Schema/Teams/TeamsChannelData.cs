using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams puts into an activity's channel data.</summary>
public partial class TeamsChannelData
{
    /// <summary>Creates an empty TeamsChannelData.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Creates a TeamsChannelData from its parts; what is left out stays null.</summary>
    public TeamsChannelData(
        ChannelInfo channel = default, string eventType = default, TeamInfo team = default,
        NotificationInfo notification = default, TenantInfo tenant = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    /// <summary>The channel it came from.</summary>
    [JsonProperty(PropertyName = "channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened: `teamMemberAdded`, `channelCreated`, `editMessage` and others.</summary>
    [JsonProperty(PropertyName = "eventType")]
    public string EventType { get; set; }

    /// <summary>The team it came from.</summary>
    [JsonProperty(PropertyName = "team")]
    public TeamInfo Team { get; set; }

    /// <summary>Whether it alerts its reader.</summary>
    [JsonProperty(PropertyName = "notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>The tenant it came from.</summary>
    [JsonProperty(PropertyName = "tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>The meeting it came from.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>Settings of the installation.</summary>
    [JsonProperty(PropertyName = "settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>In whose name it is.</summary>
    [JsonProperty(PropertyName = "onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; set; }

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
