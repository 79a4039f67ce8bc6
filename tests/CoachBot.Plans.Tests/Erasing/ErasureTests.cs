using CoachBot.Plans.Erasing;
using CoachBot.Plans.Tests.Service;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Locks;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;

namespace CoachBot.Plans.Tests.Erasing;

/// <summary>Whatever is under way while everything is erased, nothing of it is written down afterwards.</summary>
public sealed class ErasureTests(PlanHouse house) : IClassFixture<PlanHouse>
{
    private IPlanService Plans => house.Plans;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_erasure_waits_for_the_turn_under_way_in_each_chat(bool inTeams)
    {
        var (runner, web, teams) = await RunnerAsync();
        Task erasing;
        await using (await house.Get<IConversationGate>().EnterAsync(inTeams ? teams : web))
        {
            erasing = Plans.EraseAsync(runner);
            await Task.Delay(200);
            Assert.False(erasing.IsCompleted);
            await Plans.HandleAsync(runner, new CommandId("late"), new SetAge(35)); // as the turn does that holds the gate
        }

        await erasing.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(RunnerState.New, (await Plans.LoadAsync(runner)).State);
        Assert.DoesNotContain("\"runnerId\"", await Plans.ExportAsync(runner), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erasure_that_is_asked_for_in_a_chat_does_not_wait_for_its_own_turn()
    {
        var (runner, web, _) = await RunnerAsync();
        await using var turn = await house.Get<IConversationGate>().EnterAsync(web);

        await Plans.EraseAsync(runner, turnOf: web).WaitAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(RunnerState.New, (await Plans.LoadAsync(runner)).State);
    }

    [Fact]
    public async Task A_command_that_was_being_decided_meanwhile_does_not_bring_its_runner_back()
    {
        var (runner, _, _) = await RunnerAsync();
        var busy = new BusyStore(house.Store, conflicts: 1, () => house.Store.EraseAsync(runner));

        await Assert.ThrowsAsync<RunnerErasedException>(() => house.PlansOn(busy).HandleAsync(runner, new CommandId("late"), new SetMinutes(30)));

        Assert.Equal(RunnerState.New, (await Plans.LoadAsync(runner)).State);
        Assert.DoesNotContain("\"runnerId\"", await Plans.ExportAsync(runner), StringComparison.Ordinal);
    }

    private async Task<(RunnerId Runner, string Web, string Teams)> RunnerAsync()
    {
        var runner = PlanHouse.NewRunner();
        var (web, teams) = ($"web-{runner}", $"teams-{runner}");
        await house.Get<IConversationStore>().OpenAsync(web, runner);
        await house.Get<IAddressBook>().UpsertAsync(new RunnerAddress(runner, "msteams", $"29:{runner}", teams, "https://smba.example/"));
        await Plans.HandleAsync(runner, new CommandId("c1"), new SetAge(34));
        return (runner, web, teams);
    }
}
