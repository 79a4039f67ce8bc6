using CoachBot.Storage.Runners;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Training.Decisions;
using NodaTime;

namespace CoachBot.Storage.Tests.Runners;

/// <summary>What a host remembers of a runner is worth no more than the row.</summary>
public sealed class RecentStatesTests(PostgresDatabase database) : StorageTests(database), IClassFixture<PostgresDatabase>
{
    [DatabaseFact]
    public async Task What_another_host_has_changed_erased_or_begun_anew_is_never_answered_from_memory()
    {
        var other = Database.StartHost();
        var runner = NewRunner();
        var (here, there) = (Host.Get<IRunnerStore>(), other.Get<IRunnerStore>());
        await here.AppendAsync(runner, 0, Sample.Change(0, "c1", age: 34));
        Assert.Equal(34, (await there.LoadAsync(runner)).Profile.Age);
        Assert.NotNull(other.Get<RecentStates>().Find(runner));

        await there.AppendAsync(runner, 1, Sample.Change(1, "c2", age: 35));
        Assert.Equal((35, 2), ((await here.LoadAsync(runner)).Profile.Age, (await here.LoadAsync(runner)).Version));
        Assert.IsType<AppendResult.Conflict>(await here.AppendAsync(runner, 1, Sample.Change(1, "c3", age: 36)));

        await here.EraseAsync(runner);
        Assert.Equal(RunnerState.New, await there.LoadAsync(runner));
        Assert.Null(other.Get<RecentStates>().Find(runner));

        await there.AppendAsync(runner, 0, Sample.Change(0, "c1", age: 40));
        Assert.Equal(40, (await here.LoadAsync(runner)).Profile.Age);
        await there.EraseAsync(runner);
        (Host.Clock.Now, other.Clock.Now) = (Host.Clock.Now + Duration.FromMilliseconds(1), other.Clock.Now + Duration.FromMilliseconds(1));
        await there.AppendAsync(runner, 0, Sample.Change(0, "c1", age: 41)); // the same version again
        Assert.Equal(41, (await here.LoadAsync(runner)).Profile.Age);
    }
}
