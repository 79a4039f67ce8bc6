using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Training.Serialization;

namespace CoachBot.Plans.Contracts;

/// <summary>The JSON of the terminal and the HTTP API: the domain's own, and in answers a null is written as null.</summary>
public static class ContractJson
{
    /// <summary>Shared and read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Whether every name and text is one: JSON can escape half a character, and no string is made of that.</summary>
    public static bool IsText(JsonElement json)
    {
        try
        {
            return json.ValueKind switch
            {
                JsonValueKind.Object => json.EnumerateObject().All(property => property.Name is not null && IsText(property.Value)),
                JsonValueKind.Array => json.EnumerateArray().All(IsText),
                JsonValueKind.String => json.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    internal static Result<T> Read<T>(JsonElement json)
        where T : notnull
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return new FieldProblem("", "is not a JSON object");
        }

        try
        {
            return json.Deserialize<T>(Options)!;
        }
        catch (JsonException e)
        {
            return Problem(typeof(T), e);
        }
    }

    private static FieldProblem Problem(Type type, JsonException error)
    {
        var field = error.Path is { Length: > 2 } path ? path[2..] : "";
        var expected = FieldTypes.Of(type, field);
        return new FieldProblem(field, expected switch
        {
            { IsEnum: true } => $"must be one of {string.Join(", ", FieldTypes.NamesOf(expected))}",
            _ when error.Message.StartsWith("Expected", StringComparison.Ordinal) => error.Message.Split(" Path:")[0].TrimEnd('.'),
            _ when expected == typeof(int) => "must be a whole number",
            _ when expected == typeof(double) => "must be a number",
            _ when expected == typeof(bool) => "must be true or false",
            _ when expected == typeof(string) => "must be a text",
            { IsArray: true } => "must be a list",
            _ => "has a value of the wrong kind",
        });
    }

    private static JsonSerializerOptions Create()
    {
        var options = TrainingJson.FromOutside();
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.ReadCommentHandling = JsonCommentHandling.Disallow;
        options.Converters.Add(new WholeNumber());
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Some senders write 40 as 40.0.</summary>
    private sealed class WholeNumber : JsonConverter<int>
    {
        public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && number == Math.Floor(number) && Math.Abs(number) <= 1e9
                ? (int)number
                : throw new JsonException("Expected a whole number.");

        public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
    }
}

/// <summary>Finds what a field of a request should have been.</summary>
internal static class FieldTypes
{
    public static Type? Of(Type root, string field)
    {
        Type? type = root;
        foreach (var part in field.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.Split('[')[0];
            if (name.Length > 0)
            {
                type = type?.GetProperties().FirstOrDefault(property => NameOf(property) == name)?.PropertyType;
            }

            type = Bare(type);
            if (part.Contains('[') && type is { IsArray: true })
            {
                type = Bare(type.GetElementType());
            }
        }

        return type;
    }

    public static IEnumerable<string> NamesOf(Type type) => Enum.GetNames(type).Select(name =>
        type.GetField(name)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(name));

    private static Type? Bare(Type? type) => type is null ? null : Nullable.GetUnderlyingType(type) ?? type;

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
