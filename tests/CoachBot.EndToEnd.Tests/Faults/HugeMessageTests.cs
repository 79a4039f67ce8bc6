using System.Globalization;
using System.Net.Sockets;
using System.Text;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>Messages that would fill the memory: sent in pieces without a length, so that nothing but their end or a limit stops them.</summary>
[Collection(Alone.Name)]
public sealed class HugeMessageTests
{
    private const int MegabytesEach = 64;
    private const int AtOnce = 6;
    private const int MostMegabytesMore = 128;

    [Fact]
    public async Task A_message_without_end_is_refused_by_every_way_in_and_takes_no_memory()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        await using var coach = await CoachProcess.StartAsync(data.Folder, environment: new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" });
        using var runner = await Onboarding.WithPlanAsync(coach.Address);
        var conversation = $"/v3/directline/conversations/{runner.Conversation}";
        (string Path, string Type, string Begin)[] ways =
        [
            ($"{conversation}/activities", "application/json", """{"type":"message","text":" """),
            ($"{conversation}/upload", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.csv\"\r\n\r\n"),
            ("/v3/directline/conversations", "application/json", """{"locale":" """),
            ("/v3/directline/tokens/generate", "application/json", """{"user":" """),
            ("/api/messages", "application/json", """{"type":"message","text":" """),
            ("/api/me/commands", "application/json", """{"id":" """),
            ("/api/plans/preview", "application/json", """{"goal":" """),
            ("/api/soreness/assess", "application/json", """{"site":" """),
        ];
        var before = ResidentMegabytes(coach);
        foreach (var (path, type, begin) in ways)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => PourAsync(coach.Address, runner, path, type, begin)));
            Assert.All(answers, answer => Assert.True(answer is 413, $"{path} answered {answer}"));
        }

        Assert.InRange(ResidentMegabytes(coach) - before, -before, MostMegabytesMore);
        Assert.NotEmpty(await runner.AskAsync("help"));
    }

    /// <summary>By a plain socket, since clients of a library stop writing when they please.</summary>
    private static async Task<int> PourAsync(Uri coach, Onboarding runner, string path, string type, string begin)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(coach.Host, coach.Port);
        await using var stream = socket.GetStream();
        var reading = StatusAsync(stream);
        try
        {
            var head = $"POST {path} HTTP/1.1\r\nHost: {coach.Authority}\r\nAuthorization: {runner.Http.DefaultRequestHeaders.Authorization}\r\nCookie: {runner.Cookie}\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
            await WriteAsync(stream, begin);
            var piece = new string('a', 64 * 1024);
            for (var sent = 0; sent < MegabytesEach * 16 && !reading.IsCompleted; sent++)
            {
                await WriteAsync(stream, piece);
            }
        }
        catch (IOException)
        {
            // The coach no longer listens, as it should.
        }

        return await reading.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static ValueTask WriteAsync(NetworkStream stream, string piece) => stream.WriteAsync(Encoding.ASCII.GetBytes($"{piece.Length:x}\r\n{piece}\r\n"));

    private static async Task<int> StatusAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var line = await reader.ReadLineAsync() ?? "";
        return int.Parse(line.Split(' ').ElementAtOrDefault(1) ?? "0", CultureInfo.InvariantCulture);
    }

    private static int ResidentMegabytes(CoachProcess coach) =>
        int.Parse(File.ReadLines($"/proc/{coach.Id}/status").Single(line => line.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
}
