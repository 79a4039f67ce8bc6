using CoachBot.Training.Planning;
using Xunit.Abstractions;

namespace CoachBot.Training.Tests.Properties;

/// <summary>2,000 runners by default; COACHBOT_LONG=1 makes it 24,000.</summary>
public sealed class AnyRunner(ITestOutputHelper output)
{
    private static int Runners => Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1" ? 24_000 : 2_000;

    [Fact]
    public void No_hard_rule_is_broken_for_any_runner()
    {
        var broken = new Dictionary<string, (int Count, int Seed)>();
        for (var seed = 0; seed < Runners; seed++)
        {
            var random = new RandomRunner(seed);
            var runner = random.Profile();
            var plan = Planner.Plan(random.Today, runner);
            Assert.Null(plan.Refused);
            foreach (var rule in PlanRules.Broken(runner, random.Today, plan))
            {
                var kind = string.Concat(rule.Where(letter => !char.IsDigit(letter)));
                broken[kind] = broken.TryGetValue(kind, out var known) ? (known.Count + 1, known.Seed) : (1, seed);
            }
        }

        foreach (var (rule, found) in broken.OrderByDescending(rule => rule.Value.Count).Take(40))
        {
            output.WriteLine($"{found.Count} × {rule} (seed {found.Seed})");
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void The_same_runner_gets_the_same_plan()
    {
        for (var seed = 0; seed < Runners / 4; seed++)
        {
            var random = new RandomRunner(seed);
            var runner = random.Profile();
            Assert.Equal(Planner.Plan(random.Today, runner), Planner.Plan(random.Today, runner));
        }
    }
}
