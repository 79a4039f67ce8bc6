using CoachBot.Training.Planning;
using CoachBot.Training.Tests.Builders;

namespace CoachBot.Training.Tests.Golden;

public sealed class GoldenPlans
{
    public static TheoryData<string> Names => [.. TypicalRunners.All.Keys];

    /// <summary>COACHBOT_WRITE_GOLDEN names the folder to write changed plans to, for a coach to read before they are kept.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_typical_runner_gets_the_plan_a_coach_has_approved(string name)
    {
        var runner = TypicalRunners.All[name];
        var text = PlanText.Of(name, runner, Runner.Wednesday, Planner.Plan(Runner.Wednesday, runner));
        if (Environment.GetEnvironmentVariable("COACHBOT_WRITE_GOLDEN") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, name + ".txt"), text);
            return;
        }

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name + ".txt")).ReplaceLineEndings("\n"), text);
    }
}
