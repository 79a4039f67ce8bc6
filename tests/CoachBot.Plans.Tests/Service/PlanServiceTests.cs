using CoachBot.Plans.Service;
using CoachBot.Storage.Runners;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Tests.Service;

public sealed class PlanServiceTests(PlanHouse house) : IClassFixture<PlanHouse>
{
    private IPlanService Plans => house.Plans;

    [Fact]
    public async Task A_runner_never_heard_of_is_new_and_lives_in_the_default_zone()
    {
        var view = await Plans.LoadAsync(PlanHouse.NewRunner());

        Assert.Equal(RunnerState.New, view.State);
        Assert.Equal((DateTimeZone.Utc.Id, new LocalDateTime(2026, 3, 4, 10, 0)), (view.Zone.Id, view.Now));
    }

    [Fact]
    public async Task A_command_is_decided_stored_and_answered()
    {
        var runner = PlanHouse.NewRunner();

        var answer = await Plans.HandleAsync(runner, new CommandId("c1"), new SetAge(34));

        Assert.Equal((null, 34), (answer.Before.Profile.Age, answer.View.State.Profile.Age));
        Assert.Equal(answer.Decision.Events.Select(happened => happened.Receipt), answer.Receipts);
        Assert.False(answer.AlreadyApplied);
        Assert.Equal(answer.View.State, (await Plans.LoadAsync(runner)).State);
    }

    [Fact]
    public async Task The_view_is_in_the_zone_that_the_command_has_just_set()
    {
        var answer = await Plans.HandleAsync(PlanHouse.NewRunner(), new CommandId("c1"), new SetTimeZone("Pacific/Auckland"));

        Assert.Equal(("Pacific/Auckland", new LocalDate(2026, 3, 4), 23), (answer.View.Zone.Id, answer.View.Today, answer.View.Now.Hour));
    }

    [Fact]
    public async Task A_message_delivered_twice_acts_once_and_answers_alike()
    {
        var runner = PlanHouse.NewRunner();
        var first = await Plans.HandleAsync(runner, new CommandId("c1"), new SetAge(34));
        await Plans.HandleAsync(runner, new CommandId("c2"), new SetAge(35));

        var again = await Plans.HandleAsync(runner, new CommandId("c1"), new SetAge(34));

        Assert.True(again.AlreadyApplied);
        Assert.Equal(first.Receipts, again.Receipts);
        Assert.Equal(first.Decision, again.Decision);
        Assert.Equal(35, again.View.State.Profile.Age);
        Assert.Equal(2, (await house.Store.ReadEventsAsync(runner)).Count);
    }

    [Fact]
    public async Task A_refusal_delivered_twice_is_the_same_refusal_whatever_has_happened_since()
    {
        var runner = PlanHouse.NewRunner();
        var refused = await Plans.HandleAsync(runner, new CommandId("c1"), new BuildPlan());
        Assert.NotNull(refused.Decision.Refusal);
        await Plans.HandleAsync(runner, new CommandId("c2"), ARunner.Facts);

        var again = await Plans.HandleAsync(runner, new CommandId("c1"), new BuildPlan());

        Assert.True(again.AlreadyApplied);
        Assert.Equal(refused.Decision.Refusal, again.Decision.Refusal);
        Assert.Null(again.View.State.Plan);
    }

    [Fact]
    public async Task The_options_of_a_refused_move_are_given_again()
    {
        var runner = await ARunner.WithPlanAsync(Plans);
        var refused = await FirstRefusedMoveAsync(runner);

        var again = await Plans.HandleAsync(runner, refused.Id, new BuildPlan());

        Assert.NotEmpty(refused.Answer.Decision.Options);
        Assert.Equal(refused.Answer.Decision, again.Decision);
    }

    [Fact]
    public async Task A_preview_stores_nothing()
    {
        var runner = PlanHouse.NewRunner();

        Assert.Equal(34, (await Plans.PreviewAsync(runner, new SetAge(34))).View.State.Profile.Age);
        Assert.Equal(RunnerState.New, (await Plans.LoadAsync(runner)).State);
    }

    [Fact]
    public async Task Commands_that_come_at_once_are_all_applied()
    {
        var runner = PlanHouse.NewRunner();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() =>
            Plans.HandleAsync(runner, new CommandId($"c{n}"), new SetAge(20 + n)))));

        Assert.Equal([1L, 2L, 3L, 4L, 5L, 6L], answers.Select(answer => answer.View.State.Version).Order());
    }

    [Fact]
    public async Task A_command_is_decided_again_on_the_state_that_came_between()
    {
        var runner = PlanHouse.NewRunner();
        var busy = new BusyStore(house.Store, conflicts: 3, () => Plans.HandleAsync(runner, new CommandId(Guid.NewGuid().ToString()), new SetMinutes(30)));

        var answer = await house.PlansOn(busy).HandleAsync(runner, new CommandId("c1"), new SetAge(34));

        Assert.Equal((30, 30, 34), (answer.Before.Profile.Minutes, answer.View.State.Profile.Minutes, answer.View.State.Profile.Age));
    }

    [Fact]
    public async Task A_command_that_never_gets_through_says_so_and_stores_nothing()
    {
        var runner = PlanHouse.NewRunner();
        var busy = new BusyStore(house.Store, conflicts: int.MaxValue, () => Task.CompletedTask);

        await Assert.ThrowsAsync<ConcurrentChangeException>(() => house.PlansOn(busy).HandleAsync(runner, new CommandId("c1"), new SetAge(34)));
        Assert.Equal(RunnerState.New, (await Plans.LoadAsync(runner)).State);
    }

    [Fact]
    public async Task Whatever_is_stored_is_what_all_events_lead_to()
    {
        var runner = await ARunner.WithPlanAsync(Plans);
        await Plans.HandleAsync(runner, new CommandId("skip"), new SkipSession());

        var state = (await Plans.LoadAsync(runner)).State;

        Assert.Equal(state, (await house.Store.ReadEventsAsync(runner)).Aggregate(RunnerState.New, (before, stored) => Decider.Evolve(before, stored.Event)));
    }

    [Fact]
    public async Task An_erased_runner_is_new_and_an_export_holds_the_profile()
    {
        var runner = PlanHouse.NewRunner();
        await Plans.HandleAsync(runner, new CommandId("c1"), new SetAge(77));
        Assert.Contains("\"age\": 77", await Plans.ExportAsync(runner));

        await Plans.EraseAsync(runner);

        Assert.Equal(RunnerState.New, (await Plans.LoadAsync(runner)).State);
        Assert.DoesNotContain("\"age\"", await Plans.ExportAsync(runner));
        Assert.False((await Plans.HandleAsync(runner, new CommandId("c1"), new SetAge(78))).AlreadyApplied);
    }

    private async Task<(CommandId Id, PlanAnswer Answer)> FirstRefusedMoveAsync(RunnerId runner)
    {
        var session = (await Plans.LoadAsync(runner)).State.Plan!.Sessions.First(session => session.Load == SessionLoad.Heavy);
        for (var day = 0; day < 7; day++)
        {
            var move = new MoveSession(session.Date.PlusDays(day), session.Date);
            if ((await Plans.PreviewAsync(runner, move)).Decision is { Refusal: not null, Options.Count: > 0 })
            {
                var id = new CommandId("move");
                return (id, await Plans.HandleAsync(runner, id, move));
            }
        }

        throw new InvalidOperationException("every day of a week took a heavy session");
    }
}
