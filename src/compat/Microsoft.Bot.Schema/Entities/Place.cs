using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place, schema.org/Place.</summary>
public partial class Place : Entity
{
    /// <summary>Creates an empty Place.</summary>
    public Place()
    {
        Type = "Place";
    }

    /// <summary>Creates a Place from its parts; what is left out stays null.</summary>
    public Place(
        object address = default, object geo = default, object hasMap = default, string name = default, string type = default)
        : base(type)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
        Type ??= "Place";
    }

    /// <summary>A string or a postal address.</summary>
    [JsonProperty(PropertyName = "address")]
    public object Address { get; set; }

    /// <summary>Coordinates or a shape.</summary>
    [JsonProperty(PropertyName = "geo")]
    public object Geo { get; set; }

    /// <summary>A URL or a map.</summary>
    [JsonProperty(PropertyName = "hasMap")]
    public object HasMap { get; set; }

    /// <summary>The place's name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
