using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A thing, schema.org/Thing.</summary>
public partial class Thing : Entity
{
    /// <summary>Creates an empty Thing.</summary>
    public Thing()
    {
        Type = "Thing";
    }

    /// <summary>Creates a Thing from its parts; what is left out stays null.</summary>
    public Thing(string type = default, string name = default) : base(type)
    {
        Name = name;
        Type ??= "Thing";
    }

    /// <summary>The thing's name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
