using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>A file for a runner in Teams: offered, accepted, put into their OneDrive.</summary>
public sealed class OfferedFileTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_file_is_offered_and_goes_where_its_runner_has_said_yes_to()
    {
        var context = await OfferAsync();

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Answer("accept", context)));

        Assert.Equal("{}", Encoding.UTF8.GetString(host.Service.Files["all.json"]));
        var there = host.Service.Messages.Last().Body!["attachments"]![0]!;
        Assert.Equal(("application/vnd.microsoft.teams.card.file.info", "https://runner-my.sharepoint.com/all.json", "u-1"), ((string?)there["contentType"], (string?)there["contentUrl"], (string?)there["content"]!["uniqueId"]));
    }

    [Fact]
    public async Task A_yes_said_twice_puts_it_there_once()
    {
        var context = await OfferAsync();
        await host.PostAsync(Answer("accept", context));
        host.Service.Files.Clear();

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Answer("accept", context)));

        Assert.Empty(host.Service.Files);
    }

    [Fact]
    public async Task A_no_forgets_the_file()
    {
        var context = await OfferAsync();
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Answer("decline", context)));

        await host.PostAsync(Answer("accept", context));

        Assert.Empty(host.Service.Files);
    }

    [Theory]
    [InlineData("https://evil.test/upload/all.json", null)]
    [InlineData("http://runner-my.sharepoint.com/upload/all.json", null)]
    [InlineData("https://runner-my.sharepoint.com/upload/all.json", "another file")]
    public async Task It_goes_nowhere_else_and_for_no_other_offer(string url, string? file)
    {
        var context = await OfferAsync();
        context["file"] = file ?? (string?)context["file"];

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Answer("accept", context, url)));

        Assert.Empty(host.Service.Files);
    }

    private async Task<JObject> OfferAsync()
    {
        await host.PostAsync(host.Message("file"));
        var offer = host.Service.Messages.Last().Body!["attachments"]!.Single();
        Assert.Equal(("application/vnd.microsoft.teams.card.file.consent", "all.json", 2), ((string?)offer["contentType"], (string?)offer["name"], (int)offer["content"]!["sizeInBytes"]!));
        return (JObject)offer["content"]!["acceptContext"]!;
    }

    private Activity Answer(string action, JObject context, string url = "https://runner-my.sharepoint.com/upload/all.json") => host.Of(ActivityTypes.Invoke, activity =>
    {
        activity.Name = "fileConsent/invoke";
        activity.Value = new JObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = context.DeepClone(),
            ["uploadInfo"] = new JObject { ["contentUrl"] = "https://runner-my.sharepoint.com/all.json", ["name"] = "all.json", ["uploadUrl"] = url, ["uniqueId"] = "u-1", ["fileType"] = "json" },
        };
    });
}
