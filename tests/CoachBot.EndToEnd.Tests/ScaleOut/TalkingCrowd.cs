using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.ScaleOut;

/// <summary>Official clients in Node that talk without a pause until they are told to stop.</summary>
internal sealed class TalkingCrowd : IDisposable
{
    private readonly Process process;

    private TalkingCrowd(Process process) => this.process = process;

    /// <summary>Ends when each client has had its first answer.</summary>
    public static async Task<TalkingCrowd> StartAsync(Uri proxy, int sockets, int pollers)
    {
        var folder = await NodeClient.InstallAsync("directline");
        string[] arguments = ["crowd.mjs", proxy.GetLeftPart(UriPartial.Authority), sockets.ToString(CultureInfo.InvariantCulture), pollers.ToString(CultureInfo.InvariantCulture)];
        var process = Process.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var crowd = new TalkingCrowd(process);
        Assert.Equal("talking", await crowd.LineAsync());
        return crowd;
    }

    /// <summary>Ends when every message has its answer, or when that takes longer than a minute.</summary>
    public async Task<Talked> StopAsync()
    {
        await process.StandardInput.WriteLineAsync("stop");
        await process.StandardInput.FlushAsync();
        return JsonSerializer.Deserialize<Talked>(await LineAsync(), JsonSerializerOptions.Web)!;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task<string> LineAsync() =>
        await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(3)) ?? throw new InvalidOperationException("The clients have ended.");
}

/// <param name="Said">Messages in all.</param>
/// <param name="Unanswered">Those without an answer on their client's screen.</param>
/// <param name="Doubled">Those shown more than once, under several ids.</param>
/// <param name="ShownTwice">Activities handed over more than once.</param>
/// <param name="Errors">How each message went that the client did not get off by itself.</param>
/// <param name="Stored">Messages of theirs that are in the database.</param>
internal sealed record Talked(int Said, int Unanswered, int Doubled, int ShownTwice, string[] Errors, int Stored, int StoredTwice);
