using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A named value on a receipt.</summary>
public partial class Fact
{
    /// <summary>Creates an empty Fact.</summary>
    public Fact()
    {
    }

    /// <summary>Creates a Fact from its parts; what is left out stays null.</summary>
    public Fact(string key = default, string value = default)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonProperty(PropertyName = "key")]
    public string Key { get; set; }

    /// <summary>The value.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
