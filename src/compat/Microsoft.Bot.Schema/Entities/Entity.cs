using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A piece of metadata about an activity, told apart by its type.</summary>
public partial class Entity
{
    // On the field, so that writing JSON does not make an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;

    /// <summary>Creates an empty Entity.</summary>
    public Entity()
    {
    }

    /// <summary>Creates an Entity of a type, a URI or a schema.org name.</summary>
    public Entity(string type = null)
    {
        Type = type;
    }

    /// <summary>The entity's type: a URI or a schema.org name.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Properties on the wire that the type does not name; kept, so that they survive a round trip.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }

    /// <summary>Reads the entity as one of a narrower type, by way of its JSON.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this));

    /// <summary>Takes over the type and the properties of another object, by way of its JSON.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj));
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Whether the other entity has the same JSON.</summary>
    public bool Equals(Entity other) => other is not null && JsonConvert.SerializeObject(this) == JsonConvert.SerializeObject(other);

    /// <inheritdoc/>
    public override bool Equals(object obj) => ReferenceEquals(this, obj) || (obj is Entity other && Equals(other));

    /// <inheritdoc/>
    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
