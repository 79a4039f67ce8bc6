using System.Text.Json;

namespace CoachBot.Plans.Tests.Contracts;

internal static class Json
{
    public static JsonElement Of(string json) => JsonDocument.Parse(json).RootElement;

    public const string Runner = """
        {"today":"2026-03-04","timeZone":"Europe/London","age":34,"experience":"novice","liftingMonths":0,"minutes":40,
         "equipment":[{"kind":"kettlebell","kg":12},{"kind":"band"},{"kind":"barbell","incrementKg":2.5}],"oneRepMaxKg":{"back-squat":100},
         "screening":{"anyYes":false,"pregnant":false,"postpartum":false},
         "goal":{"race":"marathon","distanceMetres":42195,"date":"2026-06-28","priority":"running"},
         "otherRaces":[{"distanceMetres":10000,"date":"2026-06-07"}],"lastRace":{"distanceMetres":42195,"date":"2026-03-03"},
         "runWeek":[{"day":"monday","kind":"off"},{"day":"tuesday","kind":"hard","km":8,"minutes":45.0},{"day":"sunday","kind":"long","km":0}],
         "runWeeks":[{"startsOn":"2026-03-02","days":[{"day":"saturday","kind":"easy","km":5}]}],
         "unavailableDays":["tuesday"],"sessionsWanted":2,"injuries":[{"site":"knee","side":"left"}],"missedDays":0,"weeksSinceDeload":0}
        """;

    /// <summary>The runner with one top-level field replaced.</summary>
    public static JsonElement RunnerWith(string field, string json)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(Runner)!.AsObject();
        node[field] = System.Text.Json.Nodes.JsonNode.Parse(json);
        return JsonSerializer.SerializeToElement(node);
    }
}
