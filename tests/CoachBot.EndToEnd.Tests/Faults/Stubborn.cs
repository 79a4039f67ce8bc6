using System.Net;
using CoachBot.EndToEnd.Tests.Browser;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>A runner who talks on and on, with a client that says again what was not taken, as the page does.</summary>
internal sealed class Stubborn(Onboarding runner)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public List<string> Said { get; } = [];

    /// <summary>Answers other than 200, by their status; 0 where there was none.</summary>
    public Dictionary<int, int> Refusals { get; } = [];

    public async Task TalkAsync(CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var id = $"said-{Guid.NewGuid():N}";
            while (!await TakenAsync(id))
            {
                await Task.Delay(Pause, CancellationToken.None);
            }

            Said.Add(id);
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    /// <summary>Each stands in the conversation once, and has its answer.</summary>
    public async Task CheckAsync()
    {
        Assert.NotEmpty(Said);
        var talk = await runner.ReadAsync();
        var mine = talk.Where(activity => (string?)activity["channelData"]?["clientActivityID"] is not null).ToLookup(activity => (string)activity["channelData"]!["clientActivityID"]!);
        Assert.All(Said, id => Assert.Contains(talk, activity => (string?)activity["replyToId"] == (string)Assert.Single(mine[id])["id"]!));
    }

    private async Task<bool> TakenAsync(string id)
    {
        int status;
        try
        {
            using var answer = await runner.PostAsync(new { type = "message", text = "help", locale = "en-GB", channelData = new { clientActivityID = id } });
            status = (int)answer.StatusCode;
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                Assert.NotNull(answer.Headers.RetryAfter);
            }
        }
        catch (HttpRequestException)
        {
            status = 0;
        }

        if (status == 200)
        {
            return true;
        }

        Refusals[status] = Refusals.GetValueOrDefault(status) + 1;
        return false;
    }
}
