using CoachBot.EndToEnd.Tests.Hosting;
using Xunit.Abstractions;

namespace CoachBot.EndToEnd.Tests.Reminders;

/// <summary>
/// Hosts killed -9 at random moments, paused beyond their leases, with wall clocks that jump by hours; a database that is restarted; a
/// channel that answers as badly as it can. The long version (infra/test.sh --long) kills 200 times over 50,000 reminders.
/// </summary>
[Collection(Alone.Name)]
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly bool Long = Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1";

    [OwnPostgresFact]
    public async Task No_reminder_is_lost_and_every_second_copy_is_accounted_for()
    {
        var (reminders, kills, hosts, over) = Long ? (50_000, 200, 3, TimeSpan.FromMinutes(5)) : (3_000, 5, 2, TimeSpan.FromSeconds(10));
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        await using var postgres = await OwnPostgres.StartAsync();
        await using var farSide = await FarSide.StartAsync(seed);
        using var siege = new Siege(postgres, farSide, seed);
        await siege.PrepareAsync(reminders, over);
        await siege.BeginAsync(hosts);
        await siege.KillAsync(kills, over);
        await siege.FinishAsync(TimeSpan.FromMinutes(Long ? 10 : 2));

        var outcomes = await siege.OutcomesAsync();
        var report = KillReport.Of(siege, farSide, outcomes, hosts);
        output.WriteLine(report);
        if (Environment.GetEnvironmentVariable("COACHBOT_KILL_REPORT") is { Length: > 0 } file)
        {
            await File.WriteAllTextAsync(file, report);
        }

        Assert.Equal(reminders, outcomes.Count);
        Assert.All(outcomes, each => Assert.NotNull(each.Ended));
        Assert.All(outcomes.Where(each => each.IsOwn), each => Assert.Equal(("sent", 1), (each.Ended, each.Arrived)));
        Assert.All(outcomes.Where(each => each.Ended == "sent"), each => Assert.InRange(each.Arrived, 1, 1 + each.Uncertain));
        Assert.All(outcomes.Where(each => each.Ended == "dead"), each => Assert.InRange(each.Arrived, 0, each.Uncertain));

        // Each death, pause or restart hides what was in flight, and each answer that hides an arrival hides one.
        var hidden = ((siege.Kills + siege.Pauses + (siege.Restarts * hosts)) * DispatchHost.InFlight) + farSide.Answers.Where(answer => answer.Key is "502, arrived" or "timeout, arrived" or "garbage, arrived").Sum(answer => answer.Value);
        Assert.InRange(outcomes.Sum(each => Math.Max(0, each.Arrived - 1)), 0, hidden);
        Assert.DoesNotContain(outcomes, each => each.Ended is "missed" or "unreachable" or "nothingToSay");
    }
}

/// <summary>Runs where PostgreSQL is installed; a server of its own is started and stopped.</summary>
public sealed class OwnPostgresFactAttribute : FactAttribute
{
    public OwnPostgresFactAttribute()
    {
        if (OwnPostgres.Bin is null)
        {
            Skip = "needs PostgreSQL's programs: apt-get install postgresql";
        }
    }
}
