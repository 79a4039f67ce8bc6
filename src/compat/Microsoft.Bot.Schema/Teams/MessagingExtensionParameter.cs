using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A parameter of a messaging extension query.</summary>
public partial class MessagingExtensionParameter
{
    /// <summary>Creates an empty MessagingExtensionParameter.</summary>
    public MessagingExtensionParameter()
    {
    }

    /// <summary>Creates a MessagingExtensionParameter from its parts; what is left out stays null.</summary>
    public MessagingExtensionParameter(string name = default, object value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Its value.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
