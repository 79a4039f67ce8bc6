using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Storage.Payloads;
using CoachBot.Training.Serialization;

namespace CoachBot.Storage.Runners;

/// <summary>Rows as a person can read them: columns in camelCase, payloads as the JSON they hold.</summary>
internal static class ExportJson
{
    public static readonly JsonSerializerOptions Options = new(TrainingJson.Options) { WriteIndented = true };

    /// <summary>What stands for a payload whose key is lost.</summary>
    private const string Unreadable = "null";

    /// <summary>chat_activities → chatActivities.</summary>
    public static string Camel(string snake) =>
        string.Concat(snake.Split('_').Select((part, index) => index == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));

    public static JsonNode? Row<TRow>(TRow row)
        where TRow : class
    {
        var node = new JsonObject();
        foreach (var property in typeof(TRow).GetProperties().Where(property => property.CanWrite))
        {
            if (property.GetValue(row) is not { } value)
            {
                continue;
            }

            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            node[name] = value is Payload payload
                ? JsonNode.Parse(payload.TryOpen(((IPayloadRow)row).Place) ?? Unreadable)
                : JsonSerializer.SerializeToNode(value, value.GetType(), TrainingJson.Options);
        }

        return node;
    }
}
