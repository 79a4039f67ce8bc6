using CoachBot.Training.Catalogue;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;

namespace CoachBot.Training.Tests.Catalogue;

public sealed class TheCatalogue
{
    private static readonly MovementPattern[] Patterns = Enum.GetValues<MovementPattern>();

    [Fact]
    public void Has_sixty_exercises_or_more_and_each_pattern_one_that_needs_nothing()
    {
        Assert.True(Exercises.All.Count >= 60);
        Assert.All(Patterns, pattern => Assert.Contains(Exercises.All, exercise =>
            exercise.Pattern == pattern && exercise.Level == 1 && exercise.Also.Count == 0 && (exercise.Equipment.Count == 0 || exercise.Loading == Loading.Optional)));
    }

    [Fact]
    public void Each_has_an_id_a_name_cues_and_a_reason_to_stop()
    {
        Assert.Equal(Exercises.All.Count, Exercises.All.Select(exercise => exercise.Id).Distinct().Count());
        Assert.All(Exercises.All, exercise =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", exercise.Id);
            Assert.InRange(exercise.Cues.Count, 2, 3);
            Assert.All(exercise.Cues, cue => Assert.InRange(cue.Length, 4, 70));
            Assert.NotEmpty(exercise.StopIf);
            Assert.InRange(exercise.Level, 1, 3);
            Assert.All(exercise.Stress, stress => Assert.InRange(stress.Value, 0, 3));
            Assert.Equal(exercise.Pattern == MovementPattern.Jump, exercise.Contacts > 0);
            Assert.True(exercise.Loading == Loading.None || exercise.Equipment.Count > 0);
            Assert.DoesNotMatch(@"(?i)\bhop", exercise.Name);
        });
    }

    [Fact]
    public void Neighbours_exist_share_the_pattern_and_never_go_down_a_level()
    {
        Assert.All(Exercises.All, exercise =>
        {
            foreach (var (easier, harder) in new[] { (exercise.Easier, exercise.Id), (exercise.Id, exercise.Harder) })
            {
                if (easier is null || harder is null)
                {
                    continue;
                }

                Assert.True(Exercises.Get(easier).Level <= Exercises.Get(harder).Level, $"{easier} → {harder}");
                Assert.Equal(Exercises.Get(easier).Pattern, Exercises.Get(harder).Pattern);
            }
        });
    }

    [Theory]
    [InlineData("chair-squat", "goblet-squat", "back-squat")]
    [InlineData("glute-bridge", "romanian-deadlift", "single-leg-rdl", "deadlift")]
    [InlineData("step-up", "split-squat", "rear-foot-elevated-split-squat")]
    [InlineData("incline-push-up", "push-up")]
    [InlineData("one-arm-row", "barbell-row", "pull-up")]
    [InlineData("double-calf-raise", "single-calf-raise")]
    [InlineData("pogo-jump", "skip", "box-jump", "bound")]
    public void The_chains_of_the_rules_lead_upwards(params string[] chain)
    {
        for (var step = 0; step + 1 < chain.Length; step++)
        {
            Assert.Equal(chain[step + 1], Exercises.Get(chain[step]).Harder);
        }
    }

    [Fact]
    public void No_chain_runs_in_a_circle() => Assert.All(Exercises.All, exercise =>
    {
        var steps = 0;
        for (var next = exercise.Harder; next is not null; next = Exercises.Get(next).Harder)
        {
            Assert.True(++steps < 10, exercise.Id);
        }
    });

    [Fact]
    public void Cleans_are_for_advanced_lifters() =>
        Assert.All(Exercises.All.Where(exercise => exercise.Name.Contains("clean", StringComparison.Ordinal)), exercise => Assert.Equal(3, exercise.Level));

    [Theory]
    [InlineData(99.0, 97.5)]
    [InlineData(100.0, 100.0)]
    [InlineData(19.0, null)]
    public void Loads_are_rounded_down_to_the_bar_and_its_increments(double wanted, double? got) =>
        Assert.Equal(got, new Armoury([Builders.Runner.Owns(EquipmentKind.Barbell, null, 2.5)]).AtMost(Exercises.Get("back-squat"), wanted)?.Kilograms);

    [Fact]
    public void Loads_are_rounded_down_to_the_kettlebells_owned()
    {
        var armoury = new Armoury([Builders.Runner.Owns(EquipmentKind.Kettlebell, 16), Builders.Runner.Owns(EquipmentKind.Kettlebell, 12)]);
        Assert.Equal(12, armoury.AtMost(Exercises.Get("goblet-squat"), 15.9)?.Kilograms);
        Assert.Equal(16, armoury.Above(Exercises.Get("goblet-squat"), 12)?.Kilograms);
        Assert.Null(armoury.AtMost(Exercises.Get("goblet-squat"), 11));
    }
}
