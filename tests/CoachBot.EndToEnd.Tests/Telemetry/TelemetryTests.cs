using System.Globalization;
using System.Text.Json;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Data.Sqlite;

namespace CoachBot.EndToEnd.Tests.Telemetry;

/// <summary>A real host, a real turn and a real reminder, seen by whoever collects what the host exports: the way each goes, and not one word of it.</summary>
[Collection(Alone.Name)]
public sealed class TelemetryTests
{
    private const string Marker = "zebrafinch";

    [Fact]
    public async Task A_turn_and_a_reminder_are_seen_with_their_steps_and_numbers_and_without_a_word_or_a_name()
    {
        await using var collector = await Collector.StartAsync();
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        await using var coach = await CoachProcess.StartAsync(data.Folder, environment: new Dictionary<string, string>(collector.Environment)
        {
            ["Telemetry__JsonLogs"] = "true",
            ["Reminders__WatchdogSeconds"] = "10", // so that it does not take the job engine's minute
            ["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = "Information",
        });
        using var runner = await Onboarding.WithPlanAsync(coach.Address);
        using var open = await runner.Http.GetAsync("health/live");
        await runner.WantRemindersAsync();
        var remindedId = await RemindNowAsync(data.Folder);
        await collector.UntilAsync(() => collector.Spans().Any(span => span.Name == "reminder"), "the reminder");
        await runner.SayAsync($"skip today's session, my {Marker} is ill");

        await collector.UntilAsync(() => collector.Spans().Any(span => span.Name == "turn" && collector.Spans().Any(inner =>
            inner.Tags.GetValueOrDefault("coachbot.command") == "SkipSession" && inner.Trace == span.Trace)), "the turn");
        await collector.UntilAsync(() => collector.Metrics().Any(metric => metric.Name == "coachbot.reminders.lateness"), "the reminder's lateness");

        var all = collector.Spans();
        var skip = all.First(span => span.Tags.GetValueOrDefault("coachbot.command") == "SkipSession");
        var inTurn = TurnOf(all, skip);
        TheTurnHas(all, inTurn, ["read", "dialog", "decide", "reply", "RunnerStore.Load", "RunnerStore.Append", "TurnStore.Open", "TurnStore.End"]);
        Assert.Equal("session.skipped", skip.Tags["coachbot.rule"]);
        Assert.Contains(all, span => span.Trace == inTurn.Trace && span.Id == inTurn.Parent && span.Name.StartsWith("POST ", StringComparison.Ordinal)
            && span.Name.EndsWith("/conversations/{conversationId}/activities", StringComparison.Ordinal));
        TheReminderHas(all, ["claim", "compose", "send", "settle"]);
        TheNumbersAreKnown(collector.Metrics());
        TheLogHangsTogether(coach.Output, all);

        foreach (var secret in new[] { Marker, "kettlebell", remindedId, "conversations/" + remindedId })
        {
            Assert.DoesNotContain(secret, collector.Raw, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, coach.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static SeenSpan TurnOf(IReadOnlyList<SeenSpan> all, SeenSpan span)
    {
        while (span.Name != "turn")
        {
            span = Assert.Single(all, above => above.Trace == span.Trace && above.Id == span.Parent);
        }

        return span;
    }

    private static void TheTurnHas(IReadOnlyList<SeenSpan> all, SeenSpan turn, string[] wanted)
    {
        var beneath = new HashSet<string> { turn.Id };
        var names = new HashSet<string>();
        for (var before = 0; before != beneath.Count;)
        {
            before = beneath.Count;
            foreach (var span in all.Where(span => span.Trace == turn.Trace && beneath.Contains(span.Parent)))
            {
                beneath.Add(span.Id);
                names.Add(span.Name);
            }
        }

        Assert.Empty(wanted.Except(names));
        Assert.Equal(("directline", "message", "done"), (turn.Tags["coachbot.channel"], turn.Tags["coachbot.activity.type"], turn.Tags["coachbot.outcome"]));
    }

    private static void TheReminderHas(IReadOnlyList<SeenSpan> all, string[] wanted)
    {
        var reminder = Assert.Single(all, span => span.Name == "reminder" && span.Tags["coachbot.outcome"] == "sent");
        var steps = all.Where(span => span.Trace == reminder.Trace && span.Parent == reminder.Id).Select(span => span.Name).ToArray();
        Assert.Equal(wanted.Order(), steps.Order());
        var batch = Assert.Single(all.Where(span => span.Name == "send" && span.Trace == reminder.Trace).SelectMany(span => span.Links).Distinct());
        Assert.Contains(all, span => span.Trace == batch && span.Name == "reminders");
    }

    /// <summary>What the dashboard and the alerts ask of the numbers that have come, the numbers have.</summary>
    private static void TheNumbersAreKnown(IReadOnlyList<SeenMetric> metrics)
    {
        Assert.Empty(new[]
        {
            "coachbot.turn.duration", "coachbot.turn.wait", "coachbot.reading.duration", "coachbot.storage.duration", "coachbot.plan.commands",
            "coachbot.reminders.settled", "coachbot.outbound.messages", "http.server.request.duration", "dotnet.gc.collections",
        }.Except(metrics.Select(metric => metric.Name)));
        var labels = metrics.SelectMany(metric => PrometheusNames.Of(metric.Name, metric.Unit).Select(name => (name, metric.Labels)))
            .GroupBy(each => each.name).ToDictionary(same => same.Key, same => same.SelectMany(each => each.Labels).ToHashSet());
        var asked = Watching.Selectors().Where(selector => labels.ContainsKey(selector.Metric)).ToArray();
        Assert.True(asked.Length >= 15, $"Only {asked.Length} queries could be checked.");
        Assert.All(asked, selector => Assert.Empty(selector.Labels.Select(PrometheusNames.Label).Except(labels[selector.Metric].Select(PrometheusNames.Label)).Except(["le", "job", "instance"])));
    }

    private static void TheLogHangsTogether(string output, IReadOnlyList<SeenSpan> all)
    {
        var lines = output.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        var ofTurns = lines.Where(line => line.TryGetProperty("conversation", out _)).ToArray();
        Assert.NotEmpty(ofTurns);
        Assert.Single(ofTurns.Select(line => line.GetProperty("conversation").GetString()).Distinct());
        var traces = all.Where(span => span.Name == "turn").Select(span => span.Trace).ToHashSet();
        Assert.All(ofTurns, line => Assert.Contains(line.GetProperty("trace").GetString()!, traces));
        Assert.All(ofTurns, line => Assert.Contains(all, span => span.Tags.GetValueOrDefault("coachbot.activity") == line.GetProperty("activity").GetString()));
    }

    /// <summary>Every reminder that the runner has is due now; answers with the runner's id.</summary>
    private static async Task<string> RemindNowAsync(string folder)
    {
        var file = Assert.Single(Directory.GetFiles(folder, "*.db"));
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE reminders SET next_due = $now, next_local_date = $today WHERE kind = 'session' RETURNING runner_id";
        command.Parameters.AddWithValue("$now", TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("$today", TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return Assert.IsType<string>(await command.ExecuteScalarAsync());
    }
}
