using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.DirectLine;

/// <summary>The endpoint driven by npm's botframework-directlinejs, which nobody here wrote.</summary>
[Collection(PageHouse.Name)]
public sealed class OfficialClientTests(PageHouse house)
{
    [Theory]
    [InlineData("socket")]
    [InlineData("polling")]
    public async Task The_official_client_talks_to_the_coach(string way)
    {
        var coach = await house.CoachAsync();

        var talk = JsonNode.Parse(await NodeClient.RunAsync("directline", "talk.mjs", coach.Address.GetLeftPart(UriPartial.Authority), way, "help", "cancel"))!;

        var seen = talk["seen"]!.AsArray();
        var ids = talk["ids"]!.AsArray().Select(id => (string)id!).ToArray();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Contains("Online", talk["states"]!.AsArray().Select(state => (string)state!));
        Assert.All(ids, id => Assert.Single(seen, activity => (string?)activity!["id"] == id));
        Assert.Equal(seen.Count, seen.Select(activity => (string)activity!["id"]!).Distinct().Count());
        Assert.All(seen.Where(activity => activity!["replyToId"] is not null), activity => Assert.Contains((string)activity!["replyToId"]!, ids));
        Assert.Equal(ids, talk["replayed"]!.AsArray().Select(id => (string)id!).Where(ids.Contains));
    }
}
