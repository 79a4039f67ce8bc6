using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Console;

/// <summary>A reading as the terminal writes it: only what was said, in ISO forms and camelCase names. Its list of signs has no name for other emergencies.</summary>
internal static class ReadingJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Reading reading) => new JsonObject
    {
        ["intents"] = new JsonArray([.. reading.Intents.Select(score => new JsonObject { ["name"] = Name(score.Name), ["confidence"] = Math.Round(score.Confidence, 3) })]),
        ["slots"] = Slots(reading.Slots),
        ["flags"] = new JsonArray([.. reading.Flags.Where(flag => flag != RedFlag.Emergency).Select(flag => JsonValue.Create(Name(flag)))]),
        ["ask"] = new JsonArray([.. reading.Ask.Distinct().Select(one => JsonValue.Create(one))]),
    }.ToJsonString(Options);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static JsonObject Slots(Slots slots)
    {
        var written = new JsonObject();
        foreach (var property in typeof(Slots).GetProperties())
        {
            if (property.GetValue(slots) is { } value)
            {
                written[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Value(value);
            }
        }

        return written;
    }

    private static JsonNode? Value(object value) => value switch
    {
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        double number => JsonValue.Create(Math.Round(number, 4)),
        bool yes => JsonValue.Create(yes),
        LocalDate date => JsonValue.Create(LocalDatePattern.Iso.Format(date)),
        LocalTime time => JsonValue.Create(time.ToString("HH:mm", null)),
        Enum name => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name.ToString())),
        RunDaySlot day => RunDay(day),
        EquipmentSlot item => item.Kg is { } kg ? new JsonObject { ["kind"] = Name(item.Kind), ["kg"] = kg } : new JsonObject { ["kind"] = Name(item.Kind) },
        IReadOnlyDictionary<string, double> maxima => new JsonObject(maxima.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value)))),
        DatedRunWeek week => Week(week),
        System.Collections.IEnumerable list => new JsonArray([.. list.Cast<object>().Select(Value)]),
        _ => throw new InvalidOperationException($"A slot of type {value.GetType().Name} has no JSON form."),
    };

    private static JsonObject RunDay(RunDaySlot day)
    {
        var written = new JsonObject { ["day"] = Name(day.Day) };
        if (day.Kind is { } kind)
        {
            written["kind"] = Name(kind);
        }

        if (day.Distance is { } distance)
        {
            written["km"] = Math.Round(distance.Kilometres, 3);
        }

        return written;
    }

    private static JsonObject Week(DatedRunWeek week) => new()
    {
        ["startsOn"] = LocalDatePattern.Iso.Format(week.StartsOn),
        ["days"] = new JsonArray([.. week.Week.Days.Select(day => new JsonObject
        {
            ["day"] = Name(day.Day),
            ["kind"] = Name(day.Kind),
            ["km"] = day.Distance is { } distance ? Math.Round(distance.Kilometres, 2) : 0,
        })]),
    };
}
