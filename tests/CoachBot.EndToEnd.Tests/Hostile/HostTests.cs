using System.Diagnostics;
using System.Text;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.AspNetCore.Http;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>
/// Bad requests to every endpoint of a real host: none is answered with a 5xx or not at all, none leaves a failure in the log, none costs memory
/// for good, and afterwards runners talk as before. 80 a database by default; COACHBOT_LONG=1 makes it 60,000.
/// </summary>
[Collection(Alone.Name)]
public sealed class HostTests
{
    private const int LaneCount = 2;
    private const int Round = 20;

    /// <summary>A lane's runner is followed by a new one: whom bad requests have taken everything says nothing about those with a plan.</summary>
    private const int RoundsOfARunner = 10;

    /// <summary>After as many rounds what a host makes once is made.</summary>
    private const int WarmRounds = 10;

    private const long MostGrowth = 300 * 1024 * 1024;

    private static readonly string[] Busiest =
    [
        "POST /v3/directline/conversations/{conversationId}/activities", "POST /api/messages", "POST /v3/directline/conversations/{conversationId}/upload", "POST /api/me/commands", "POST /api/plans/preview", "POST /api/soreness/assess",
    ];

    [Fact]
    public async Task Every_endpoint_of_the_host_has_bad_requests_made_for_it()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: false);

        var endpoints = await Endpoints.ListAsync(data.Folder);

        Assert.True(endpoints.Count > 30);
        Assert.Equal("", string.Join('\n', endpoints.Except(Sample.Of.Keys)));
        Assert.Equal("", string.Join('\n', Sample.Of.Keys.Except(endpoints)));
    }

    [Fact]
    public Task A_host_with_a_file_answers_every_bad_request_and_goes_on() => StandsAsync(postgres: false);

    [PostgresFact]
    public Task A_host_with_PostgreSQL_answers_every_bad_request_and_goes_on() => StandsAsync(postgres: true);

    private static async Task StandsAsync(bool postgres)
    {
        await using var data = await TestDatabase.CreateAsync(postgres);
        await using var farSide = await LocalSite.StartAsync("/{**path}", static _ => Task.FromResult(Results.Json(new { id = "1" })));
        await using var coach = await CoachProcess.StartAsync(data.Folder, data.ConnectionString, environment: new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development", // Teams answers local callers without a registration
            ["DOTNET_GCHeapHardLimit"] = "0x20000000", // 512 MB: an input that takes more ends the host
            ["Logging__LogLevel__Default"] = "Error",
            ["DirectLine__WaitForTurnSeconds"] = "18",
            ["Ops__Key"] = HostileRequests.OpsKey,
            ["Push__Services__0"] = "push.invalid",
            ["Limits__RunnerPerMinute"] = "0",
            ["Limits__AddressPerMinute"] = "0",
            ["Limits__RunnerStreams"] = "0",
            ["Limits__NewRunnersPerMinute"] = "0",
            ["Limits__TriesPerMinute"] = "1000000",
        });
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8 }) { BaseAddress = coach.Address, Timeout = TimeSpan.FromMinutes(1) };
        var lanes = Enumerable.Range(0, LaneCount).Select(_ => new Lane(http, farSide.Address)).ToArray();
        var (first, count, before) = (Effort.First, Effort.Of(80, 60_000), 0L);
        for (var round = 0; round * LaneCount * Round < count; round++)
        {
            await Task.WhenAll(lanes.Select((lane, number) => RunAsync(lane, first + (((round * LaneCount) + number) * Round), round % RoundsOfARunner == 0, coach)));
            before = round == 0 || round == WarmRounds ? Memory(coach) : before;
        }

        await lanes[0].BeginAsync();
        Assert.True(await lanes[0].TalksAsync(), "Nobody gets an answer any more.");
        var growth = Memory(coach) - before;
        Assert.True(before > 0 && growth < MostGrowth, $"The host has grown by {growth / 1024 / 1024} MB.");
    }

    private static async Task RunAsync(Lane lane, int from, bool anew, CoachProcess coach)
    {
        if (anew)
        {
            await lane.BeginAsync();
        }

        var names = Sample.Of.Keys.Order(StringComparer.Ordinal).Concat(Busiest).Concat(Busiest).Concat(Busiest).ToList();
        var sent = new List<(int Seed, HostileRequest Request)>();
        for (var seed = from; seed < from + Round; seed++)
        {
            var random = Effort.Dice(seed);
            var endpoint = Nasty.Pick(names, random);
            if (Sample.Of[endpoint][0].Ends && random.Next(30) > 0)
            {
                continue;
            }

            var request = HostileRequests.Make(endpoint, lane, random);
            sent.Add((seed, request));
            if (await request.ProblemAsync(lane.Http) is { } problem)
            {
                await FailAsync(seed, request, problem, async less => await less.ProblemAsync(lane.Http) is not null, coach);
            }
        }

        if (Failures(coach) > 0)
        {
            await BlameAsync(sent, lane, coach);
        }
    }

    /// <summary>Something has failed on the way, and the answers did not show it: which request was it?</summary>
    private static async Task BlameAsync(List<(int Seed, HostileRequest Request)> sent, Lane lane, CoachProcess coach)
    {
        foreach (var (seed, request) in sent)
        {
            if (await FailsAsync(request))
            {
                await FailAsync(seed, request, "was answered, and failed within", FailsAsync, coach);
            }
        }

        Assert.Fail($"One of the requests with seeds {sent[0].Seed} to {sent[^1].Seed} failed within:\n{string.Join('\n', sent.Select(one => one.Request))}\n{coach.Output}");

        async Task<bool> FailsAsync(HostileRequest request)
        {
            var before = Failures(coach);
            await request.ProblemAsync(lane.Http);
            await Task.Delay(100); // a turn may end after its answer
            return Failures(coach) > before;
        }
    }

    private static async Task FailAsync(int seed, HostileRequest request, string problem, Func<HostileRequest, Task<bool>> fails, CoachProcess coach)
    {
        var less = await request.ShrinkAsync(fails);
        Assert.Fail($"Seed {seed}: {problem}\n{less}\nThe host says:\n{coach.Output[Math.Max(0, coach.Output.Length - 6000)..]}");
    }

    private static int Failures(CoachProcess coach) =>
        coach.Output.Split('\n').Count(line => line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal) || line.StartsWith("Unhandled exception", StringComparison.Ordinal));

    private static long Memory(CoachProcess coach)
    {
        using var process = Process.GetProcessById(coach.Id);
        return process.WorkingSet64;
    }
}
