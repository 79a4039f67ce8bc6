using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Language.Recognition;
using NodaTime;

namespace CoachBot.Console.Verbs;

/// <summary>What the recognizers find in a text.</summary>
internal sealed class RecognizeVerb : IVerb
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public string Answer(JsonElement input)
    {
        var text = input.RequiredText("text");
        var at = input.Moment("referenceTime") ?? new LocalDateTime(2016, 11, 7, 0, 0);
        var found = GeneralRecognition.Find(text, input.Text("culture") ?? "en-us", at.ToDateTimeUnspecified(), Models(input));
        return JsonSerializer.Serialize(new { results = found }, Options);
    }

    private static List<string> Models(JsonElement input)
    {
        if (input.Field("models") is not { } models)
        {
            return [];
        }

        if (models.ValueKind != JsonValueKind.Array || models.EnumerateArray().Any(model => model.ValueKind != JsonValueKind.String))
        {
            throw new InputException($"models: must be a list of {string.Join(", ", GeneralRecognition.Models)}");
        }

        var names = models.EnumerateArray().Select(model => model.GetString()!).ToList();
        return names.Find(name => !GeneralRecognition.Models.Contains(name)) is { } unknown
            ? throw new InputException($"models: '{unknown}' is none of {string.Join(", ", GeneralRecognition.Models)}")
            : names;
    }
}
