using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A point on earth, schema.org/GeoCoordinates.</summary>
public partial class GeoCoordinates : Entity
{
    /// <summary>Creates an empty GeoCoordinates.</summary>
    public GeoCoordinates()
    {
        Type = "GeoCoordinates";
    }

    /// <summary>Creates a GeoCoordinates from its parts; what is left out stays null.</summary>
    public GeoCoordinates(
        double? elevation = default, double? latitude = default, double? longitude = default, string name = default,
        string type = default)
        : base(type)
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
        Type ??= "GeoCoordinates";
    }

    /// <summary>Metres above the WGS 84 ellipsoid.</summary>
    [JsonProperty(PropertyName = "elevation")]
    public double? Elevation { get; set; }

    /// <summary>Degrees north, WGS 84.</summary>
    [JsonProperty(PropertyName = "latitude")]
    public double? Latitude { get; set; }

    /// <summary>Degrees east, WGS 84.</summary>
    [JsonProperty(PropertyName = "longitude")]
    public double? Longitude { get; set; }

    /// <summary>The point's name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
