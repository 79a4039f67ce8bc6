using System.Collections.Concurrent;
using System.Diagnostics;
using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Tests.Hosting;
using CoachBot.Storage.Telemetry;
using NodaTime;

namespace CoachBot.Reminders.Tests.Tracing;

public sealed class TraceTests
{
    public static TheoryData<string> Databases => ReminderHouse.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_tries_of_two_hosts_at_one_reminder_are_one_trace_that_names_nobody(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("secret-runner");
        var trace = Convert.ToHexStringLower(house.Get<Pseudonyms>().Bytes("reminder", "secret-runner\nsession\n2026-03-04").AsSpan(0, 16));
        using var spans = new Spans(trace);

        house.Messenger.Answer = _ => new SendOutcome.Transient("unavailable");
        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);
        house.Messenger.Answer = message => new SendOutcome.Sent(message.Id);
        house.Clock.Advance(Duration.FromMinutes(10));
        await house.AnotherDispatcher().DrainAsync(default);

        var tries = spans.Seen.Where(span => span.OperationName == "reminder").OrderBy(span => span.StartTimeUtc).ToArray();
        Assert.Equal(["again", "sent"], tries.Select(span => span.GetTagItem("coachbot.outcome")));
        Assert.Equal(["1", "2"], tries.Select(span => span.GetTagItem("coachbot.reminder.attempt")));
        Assert.Single(tries.Select(span => span.ParentSpanId).Distinct());
        foreach (var attempt in tries)
        {
            var steps = spans.Seen.Where(span => span.ParentSpanId == attempt.SpanId).ToArray();
            Assert.Equal(["claim", "compose", "send", "settle"], steps.Select(span => span.OperationName).Order());
            Assert.All(steps, step => Assert.InRange(step.StartTimeUtc, attempt.StartTimeUtc, attempt.StartTimeUtc + attempt.Duration));
        }

        Assert.DoesNotContain(spans.Seen.SelectMany(span => span.TagObjects), tag => $"{tag.Value}".Contains("secret", StringComparison.Ordinal));
    }

    /// <summary>Spans of one trace: other tests in this process make others at the same time.</summary>
    private sealed class Spans : IDisposable
    {
        private readonly ActivityListener listener;

        public Spans(string trace)
        {
            listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "CoachBot.Reminders",
                Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                    options.TraceId.ToHexString() == trace ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
                ActivityStopped = span =>
                {
                    if (span.TraceId.ToHexString() == trace)
                    {
                        Seen.Enqueue(span);
                    }
                },
            };
            ActivitySource.AddActivityListener(listener);
        }

        public ConcurrentQueue<Activity> Seen { get; } = new();

        public void Dispose() => listener.Dispose();
    }
}
