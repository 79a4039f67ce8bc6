using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Recognition;

public sealed class RecognizerResultTests
{
    [Fact]
    public void The_intent_with_the_highest_score_is_the_top_one()
    {
        var result = new RecognizerResult
        {
            Intents = new Dictionary<string, IntentScore> { ["a"] = new() { Score = 0.2 }, ["b"] = new() { Score = 0.7 }, ["c"] = new() },
        };
        var (intent, score) = result.GetTopScoringIntent();
        Assert.Equal(("b", 0.7), (intent, score));
        Assert.Equal((string.Empty, 0.0), new RecognizerResult { Intents = new Dictionary<string, IntentScore>() }.GetTopScoringIntent());
        Assert.Throws<ArgumentNullException>(() => ((RecognizerResult)null!).GetTopScoringIntent());
        Assert.Throws<ArgumentNullException>(() => new RecognizerResult().GetTopScoringIntent());
    }

    [Fact]
    public void Json_keeps_what_it_does_not_know()
    {
        const string Json = """{"text":"hi","alteredText":null,"intents":{"a":{"score":0.5,"why":"x"}},"entities":{"n":[1]},"more":{"x":1}}""";
        var result = JsonConvert.DeserializeObject<RecognizerResult>(Json)!;
        Assert.Equal("x", result.Intents["a"].Properties["why"]);
        Assert.True(JToken.DeepEquals(JObject.Parse(Json), JObject.FromObject(result)));
        var copy = new RecognizerResult();
        copy.Convert(result);
        Assert.True(JToken.DeepEquals(JObject.Parse(Json), JObject.FromObject(copy)));
    }
}
