using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Console.Tests;

/// <summary>Whatever stands in whichever field: each line gets an answer or the name of what was wrong, and none a fault of ours.</summary>
public sealed class JunkTests
{
    private static readonly string[] Junk =
    [
        "null", "[]", "{}", "[null]", "[{}]", "[[]]", "\"\"", "\"x\"", "-1", "0", "0.5", "1e308", "1e400", "-99999999999999999999", "true",
        "\"9999-12-31\"", "\"0001-01-01\"", "\"24:00\"", "{\"kind\":null}", "[[[[[[[[[[]]]]]]]]]]", "[\"monday\",\"monday\",null]",
    ];

    [Theory]
    [InlineData("plan", """
        {"today":"2026-03-04","timeZone":"Europe/London","age":34,"experience":"novice","liftingMonths":0,"minutes":40,
         "equipment":[{"kind":"kettlebell","kg":12},{"kind":"barbell","incrementKg":2.5}],"oneRepMaxKg":{"back-squat":100},
         "screening":{"anyYes":false,"pregnant":false,"postpartum":false,"cleared":false},
         "goal":{"race":"marathon","distanceMetres":42195,"date":"2026-06-28","priority":"running"},
         "otherRaces":[{"distanceMetres":10000,"date":"2026-06-07"}],"lastRace":{"distanceMetres":42195,"date":"2026-03-03"},
         "runWeek":[{"day":"monday","kind":"easy","km":8,"minutes":45}],"runWeeks":[{"startsOn":"2026-03-02","days":[{"day":"tuesday","kind":"hard","km":9}]}],
         "unavailableDays":["tuesday"],"notBefore":"06:00","notAfter":"20:00","sessionsWanted":2,"injuries":[{"site":"knee","side":"left"}],"missedDays":0,"weeksSinceDeload":0}
        """)]
    [InlineData("assess", """
        {"today":"2026-03-04","report":{"site":"knee","side":"left","kind":"muscle","score":4,"formAffected":false,"easesInWarmUp":true,"daysSinceOnset":2,
         "worseNextMorning":0,"flags":["limp"],"sleepHours":7,"fatigue":3},"history":[{"date":"2026-03-01","site":"knee","side":"left","kind":"joint","score":3}]}
        """)]
    [InlineData("replay", """
        {"runner":{"today":"2026-03-04","age":34,"minutes":40,"runWeek":[{"day":"sunday","kind":"long","km":20}]},
         "days":[{"date":"2026-03-05","commands":[{"kind":"reportSoreness","site":"calf","score":3,"flags":[]},{"kind":"completeSession","fraction":0.5},
          {"kind":"moveSession","to":"2026-03-07"},{"kind":"logSets","exercise":"goblet-squat","sets":[{"reps":8,"loadKg":12,"rir":2}]},
          {"kind":"travel","from":"2026-03-06","until":"2026-03-09","equipment":[{"kind":"band"}]},{"kind":"setInjuries","injuries":[{"site":"knee"}]},{"kind":"undo"}]}]}
        """)]
    [InlineData("read", """{"text":"left calf sore 4/10","now":"2026-03-04T10:00:00","timeZone":"Europe/London","locale":"en-GB","weightUnit":"kg","expecting":"score"}""")]
    [InlineData("recognize", """{"text":"in 3 weeks","culture":"en-us","referenceTime":"2016-11-07T00:00:00","models":["datetime","number"]}""")]
    public void Junk_in_any_field_is_answered_or_named(string verb, string good)
    {
        var lines = Spoilt(JsonNode.Parse(good)!).ToList();
        Assert.True(lines.Count > 4 * Junk.Length);
        var output = new StringWriter();

        Terminal.Run([verb], new StringReader(string.Join('\n', lines)), output, new StringWriter());

        var answers = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Count, answers.Length);
        Assert.Empty(lines.Zip(answers).Where(pair => pair.Second.Contains("failed on this line", StringComparison.Ordinal)).Take(10));
        Assert.All(answers, answer => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(answer).RootElement.ValueKind));
        Assert.Contains(answers, answer => answer.Contains("\"error\"", StringComparison.Ordinal));
    }

    /// <summary>The good line with junk in one place, for each place and each junk.</summary>
    private static IEnumerable<string> Spoilt(JsonNode root)
    {
        foreach (var path in Paths(root, []).ToList())
        {
            foreach (var junk in Junk)
            {
                var copy = root.DeepClone();
                var parent = path[..^1].Aggregate(copy, (node, step) => step is string key ? node[key]! : node[(int)step]!);
                var value = JsonNode.Parse(junk);
                if (path[^1] is string name)
                {
                    parent[name] = value;
                }
                else
                {
                    parent[(int)path[^1]] = value;
                }

                yield return copy.ToJsonString();
            }
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] at) => node switch
    {
        JsonObject properties => properties.SelectMany(pair => Paths(pair.Value, [.. at, pair.Key]).Prepend([.. at, pair.Key])),
        JsonArray items => items.SelectMany((item, index) => Paths(item, [.. at, index]).Prepend([.. at, index])),
        _ => [],
    };
}
