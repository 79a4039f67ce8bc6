using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace CoachBot.Tests.Access;

/// <summary>A message may name addresses wherever it likes: the coach calls none of them.</summary>
public sealed class AttachmentTests
{
    [Fact]
    public async Task Addresses_in_a_message_of_web_chat_are_never_called()
    {
        await using var coach = await Coach.StartAsync();
        using var http = coach.Client();
        using var inside = new TcpListener(IPAddress.Loopback, 0);
        inside.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)inside.LocalEndpoint).Port}/plan.csv";
        var runner = await Visitor.ArriveAsync(http);
        object[] attachments =
        [
            new { contentType = "text/csv", name = "plan.csv", contentUrl = address, thumbnailUrl = address },
            new { contentType = "application/vnd.microsoft.teams.file.download.info", name = "plan.csv", content = new { downloadUrl = address, fileType = "csv" } },
            new { contentType = "application/vnd.microsoft.card.adaptive", content = new { type = "AdaptiveCard", body = new[] { new { type = "Image", url = address } } } },
        ];
        foreach (var type in new[] { "message", "event", "invoke" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{runner.Conversation}/activities")
            {
                Headers = { { "Authorization", "Bearer " + runner.Token } },
                Content = JsonContent.Create(new { type, name = "fileConsent/invoke", text = $"my run plan is at {address}", attachments, serviceUrl = address, callerId = address, value = new { uploadInfo = new { uploadUrl = address } } }),
            };
            using var answer = await http.SendAsync(request);
            Assert.True((int)answer.StatusCode < 500, $"{type}: {answer.StatusCode}");
        }

        Assert.False(inside.Pending());
    }
}
