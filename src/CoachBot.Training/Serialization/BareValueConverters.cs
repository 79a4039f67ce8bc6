using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.Training.Serialization;

/// <summary>A quantity as its number in SI units.</summary>
internal sealed class BareNumber<T>(Func<double, T> make, Func<T, double> value) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(reader.GetDouble());

    public override void Write(Utf8JsonWriter writer, T item, JsonSerializerOptions options) => writer.WriteNumberValue(value(item));
}

/// <summary>An identity as its text.</summary>
internal sealed class BareText<T>(Func<string, T> make, Func<T, string> value) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        make(reader.GetString() ?? throw new JsonException("Expected a text."));

    public override void Write(Utf8JsonWriter writer, T item, JsonSerializerOptions options) => writer.WriteStringValue(value(item));
}
