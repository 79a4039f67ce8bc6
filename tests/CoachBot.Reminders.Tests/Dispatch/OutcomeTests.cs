using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Dispatch;
using CoachBot.Reminders.Queue;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Reminders.Tests.Dispatch;

/// <summary>The table of outcomes: what each answer of a channel leads to.</summary>
public sealed class OutcomeTests
{
    private static readonly Duration Lease = Duration.FromSeconds(30);
    private readonly RetryPlan plan = new(() => 1);

    [Fact]
    public void What_was_sent_is_over() => Assert.Equal(Outcomes.Sent, Assert.IsType<Settlement.Over>(Settle(new SendOutcome.Sent("1"))).Outcome);

    [Fact]
    public void A_wait_that_the_channel_asks_for_is_kept_and_costs_no_attempt()
    {
        var again = Assert.IsType<Settlement.Again>(Settle(new SendOutcome.RetryAfter(TimeSpan.FromSeconds(17)), attempt: 40, failed: 4));
        Assert.Equal((Duration.FromSeconds(17), Try.None), (again.After, again.Try));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 4)]
    [InlineData(2, 8)]
    [InlineData(3, 16)]
    public void A_passing_fault_backs_off_up_to_twice_as_long_each_time(int failed, int seconds)
    {
        var again = Assert.IsType<Settlement.Again>(Settle(new SendOutcome.Transient("unavailable"), failed + 1, failed));
        Assert.Equal((Duration.FromSeconds(seconds), Try.Failed), (again.After, again.Try));
    }

    [Fact]
    public void Jitter_spreads_over_the_whole_of_it() =>
        Assert.Equal(Duration.FromSeconds(0.5), Assert.IsType<Settlement.Again>(new RetryPlan(() => 0.25).Settle(Claimed(1, 0), new SendOutcome.Transient("x"), Lease, false)).After);

    [Fact]
    public void After_five_failures_it_is_kept_with_its_reason() =>
        Assert.Equal("unavailable", Assert.IsType<Settlement.Dead>(Settle(new SendOutcome.Transient("unavailable"), 5, 4)).Reason);

    [Fact]
    public void Tries_that_a_crash_hid_do_not_count_as_failures() =>
        Assert.IsType<Settlement.Again>(Settle(new SendOutcome.Transient("unavailable"), attempt: 6, failed: 1));

    [Fact]
    public void What_may_have_arrived_is_tried_once_more_and_only_after_the_lease()
    {
        var again = Assert.IsType<Settlement.Again>(Settle(new SendOutcome.Ambiguous("timeout")));
        Assert.Equal((Lease, Try.Hidden), (again.After, again.Try));
        var dead = Assert.IsType<Settlement.Dead>(Settle(new SendOutcome.Ambiguous("timeout"), attempt: 2));
        Assert.Equal(("timeout", true), (dead.Reason, dead.Hidden));
    }

    [Fact]
    public void A_certain_failure_before_it_does_not_use_that_one_try_up() =>
        Assert.IsType<Settlement.Again>(Settle(new SendOutcome.Ambiguous("timeout"), attempt: 2, failed: 1));

    [Fact]
    public void Where_the_channel_stores_a_message_once_a_hidden_outcome_is_as_good_as_a_failure() =>
        Assert.Equal(Try.Failed, Assert.IsType<Settlement.Again>(plan.Settle(Claimed(2, 0), new SendOutcome.Ambiguous("timeout"), Lease, idempotent: true)).Try);

    [Fact]
    public void Whoever_cannot_be_reached_and_what_is_refused_is_not_tried_again()
    {
        Assert.Equal("blockedByUser", Assert.IsType<Settlement.Dead>(Settle(new SendOutcome.Unreachable("blockedByUser"))).Reason);
        Assert.Equal("tooLarge", Assert.IsType<Settlement.Dead>(Settle(new SendOutcome.Rejected("tooLarge"))).Reason);
    }

    private Settlement Settle(SendOutcome outcome, int attempt = 1, int failed = 0) => plan.Settle(Claimed(attempt, failed), outcome, Lease, idempotent: false);

    private static ClaimedReminder Claimed(int attempt, int failed) => new(
        new ReminderKey(new RunnerId("ada"), "session", new LocalDate(2026, 3, 4)), "contoso", Instant.MinValue, Instant.MaxValue, attempt, failed, Instant.MaxValue, To: null);
}
