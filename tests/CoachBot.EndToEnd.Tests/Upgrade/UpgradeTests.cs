using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.Storage.Runners;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using NodaTime;
using Xunit.Abstractions;
using Onboarding = CoachBot.EndToEnd.Tests.Browser.Onboarding;

namespace CoachBot.EndToEnd.Tests.Upgrade;

/// <summary>The newest host on the database of an earlier release: what was stored is there, and every talk goes on from where it was left.</summary>
[Collection(Alone.Name)]
public sealed class UpgradeTests(ITestOutputHelper output)
{
    private const string Lost = "I lost track of the question we were at";
    private const string Failed = "Something went wrong";

    /// <summary>Just after seven in London, when a reminder has fallen due, on the first session day after the old hosts were left, a Wednesday.</summary>
    private static readonly Instant Morning = Instant.FromUtc(2026, 11, 25, 7, 0, 5);

    /// <summary>The first release of all; in the long version also the last one before encryption, of which a shorter way is shown among the payload tests.</summary>
    public static TheoryData<string> Releases { get; } = Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1" ? ["first-light", "before-encryption"] : ["first-light"];

    [Theory]
    [MemberData(nameof(Releases))]
    public Task What_an_earlier_release_has_stored_in_SQLite_lives_on(string release) => LivesOnAsync(release, postgres: false);

    [PostgresTheory]
    [MemberData(nameof(Releases))]
    public Task What_an_earlier_release_has_stored_in_PostgreSQL_lives_on(string release) => LivesOnAsync(release, postgres: true);

    private async Task LivesOnAsync(string release, bool postgres)
    {
        await using var old = await OldRelease.UnpackAsync(release, postgres);
        var events = await old.RowsAsync("SELECT runner_id, sequence, kind, command_id, payload FROM runner_events ORDER BY runner_id, sequence");
        var snapshots = await old.RowsAsync("SELECT runner_id, version, payload FROM runner_snapshots ORDER BY runner_id");
        Assert.NotEmpty(events);
        Assert.Equal(["planned", "sore", "stopped"], old.Runners.Where(runner => snapshots.Any(row => (string)row[0] == runner.Value.UserId)).Select(runner => runner.Key));

        await using var coach = await CoachHouse.AtAsync(Morning, old.Data);
        var store = coach.Get<IRunnerStore>();
        foreach (var history in events.GroupBy(row => (string)row[0]))
        {
            await IsWholeAsync(store, new RunnerId(history.Key), [.. history], (string)snapshots.Single(row => (string)row[0] == history.Key)[2]);
        }

        await GoesOnAsync(coach, old);
    }

    /// <summary>Event by event as it was written, and together still the state that the old release had.</summary>
    private static async Task IsWholeAsync(IRunnerStore store, RunnerId runner, IReadOnlyList<object[]> rows, string snapshot)
    {
        var kept = await store.ReadEventsAsync(runner);
        Assert.Equal(rows.Select(row => ((long)row[1], (string)row[3])), kept.Select(stored => (stored.Sequence, stored.CommandId)));
        Assert.Equal(rows.Select(row => Again<RunnerEvent>((string)row[4])), kept.Select(stored => Json(stored.Event)));

        var replayed = kept.Aggregate(RunnerState.New, (state, stored) => Decider.Evolve(state, stored.Event));
        var then = JsonSerializer.Deserialize<RunnerState>(snapshot, TrainingJson.Options)!;
        Assert.Equal(Json(then.Plan), Json(replayed.Plan));
        Assert.Equal(Json(then.Profile), Json(replayed.Profile));
        Assert.Equal(Json((await store.LoadAsync(runner)).Plan), Json(replayed.Plan));
    }

    private async Task GoesOnAsync(CoachHouse coach, OldRelease old)
    {
        using var planned = await BackAsync(coach, old.Runners["planned"]);
        var week = await planned.HeardAsync();
        Assert.Contains("strength session", await AskAsync(planned, "this week"), StringComparison.Ordinal);
        Assert.DoesNotContain(Lost, await TapAsync(planned, Action(week, "Action.Submit") ?? Action(week, "Action.Execute")), StringComparison.Ordinal);
        Assert.Contains("Taken back", await AskAsync(planned, "Undo"), StringComparison.Ordinal);

        using var asked = await BackAsync(coach, old.Runners["asked"]);
        Assert.Matches($"How much lifting|{Lost}", await AskAsync(asked, "easy on tue and thu, long run sunday"));

        using var screening = await BackAsync(coach, old.Runners["screening"]);
        Assert.Matches($"how old are you|{Lost}", await TapAsync(screening, Action(await screening.HeardAsync(), "Action.Submit") ?? Action(await screening.HeardAsync(), "Action.Execute")));

        using var sore = await BackAsync(coach, old.Runners["sore"]);
        Assert.NotEqual("", await AskAsync(sore, "6"));

        using var stopped = await BackAsync(coach, old.Runners["stopped"]);
        Assert.Contains("if it's pain-free", await AskAsync(stopped, "what may I still do?"), StringComparison.Ordinal);

        await RemindedAsync(planned);
    }

    private static async Task RemindedAsync(Onboarding runner)
    {
        for (var tries = 0; tries < 120; tries++)
        {
            if ((await runner.HeardAsync()).Any(said => (string?)said["id"] == "reminder-session-2026-11-25"))
            {
                return;
            }

            await Task.Delay(500);
        }

        Assert.Fail("The reminder of seven o'clock never came.");
    }

    /// <summary>The browser comes back with its cookie, into the same conversation.</summary>
    private static async Task<Onboarding> BackAsync(CoachHouse coach, OldRunner runner)
    {
        var back = await Onboarding.ReturnAsync(coach.Address, runner.Cookie);
        Assert.Equal(runner.ConversationId, back.Conversation);
        Assert.NotEmpty(await back.HeardAsync());
        return back;
    }

    private Task<string> AskAsync(Onboarding runner, string text) => SaidAsync(runner, text, new { type = "message", text, locale = "en-GB", localTimezone = "Europe/London" });

    private Task<string> TapAsync(Onboarding runner, JsonNode? value)
    {
        Assert.NotNull(value);
        return SaidAsync(runner, value.ToJsonString(), new { type = "message", value, locale = "en-GB" });
    }

    private async Task<string> SaidAsync(Onboarding runner, string question, object activity)
    {
        var answers = await runner.AskAsync(activity);
        var said = string.Join('\n', answers.Select(answer => $"{answer["text"]} {Words(answer)}".Trim()));
        output.WriteLine($"> {question}\n{said}\n");
        Assert.DoesNotContain(Failed, said, StringComparison.Ordinal);
        return said;
    }

    private static string Words(JsonNode said) => said["attachments"]?.ToJsonString() ?? "";

    /// <summary>What the first button of that kind, in the newest card that has one, sends.</summary>
    private static JsonNode? Action(IReadOnlyList<JsonNode> said, string kind) =>
        said.Reverse().SelectMany(each => Nodes(each["attachments"])).FirstOrDefault(node => (string?)node["type"] == kind && node["data"] is JsonObject)?["data"]?.DeepClone();

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject one => new[] { one }.Concat(one.Where(part => part.Value is not null).SelectMany(part => Nodes(part.Value))),
        JsonArray many => many.SelectMany(Nodes),
        _ => [],
    };

    private static string Again<T>(string json) => Json(JsonSerializer.Deserialize<T>(json, TrainingJson.Options));

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, TrainingJson.Options);
}
