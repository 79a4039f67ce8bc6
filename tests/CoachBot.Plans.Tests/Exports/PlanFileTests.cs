using System.Globalization;
using System.Text;
using System.Text.Json;
using CoachBot.Plans.Exports;
using CoachBot.Plans.Tests.Readers;
using CoachBot.Plans.Tests.Service;
using CoachBot.Training.Plans;

namespace CoachBot.Plans.Tests.Exports;

/// <summary>Read with Garmin's SDK and with csv-parse.</summary>
public sealed class PlanFileTests(PlanHouse house) : IClassFixture<PlanHouse>
{
    [Fact]
    public async Task Every_kind_of_session_is_a_workout_with_each_exercise_its_rest_and_its_sets()
    {
        var sessions = (await PlanAsync()).Sessions.DistinctBy(session => (session.Load, session.Exercises.Count)).ToList();
        Assert.NotEmpty(sessions);
        foreach (var session in sessions)
        {
            var read = await NodeReader.ReadAsync("workout.mjs", FitWorkout.Write(session, house.Now));

            Assert.True(read.GetProperty("isFit").GetBoolean() && read.GetProperty("intact").GetBoolean());
            Assert.Equal(0, read.GetProperty("errors").GetInt32());
            Assert.Equal(("workout", "2026-03-04T10:00:00.000Z"), (Text(read.GetProperty("file"), "type"), Text(read.GetProperty("file"), "timeCreated")));
            Assert.Equal(("training", "strengthTraining"), (Text(read.GetProperty("workout"), "sport"), Text(read.GetProperty("workout"), "subSport")));
            var steps = read.GetProperty("steps").EnumerateArray().ToList();
            Assert.Equal(steps.Count, read.GetProperty("workout").GetProperty("numValidSteps").GetInt32());
            Assert.Equal(Enumerable.Range(0, steps.Count), steps.Select(step => step.GetProperty("messageIndex").GetInt32()));
            var active = steps.Where(step => Is(step, "intensity", "active")).ToList();
            Assert.Equal(session.Exercises.Select(exercise => exercise.Name), active.Select(step => Text(step, "wktStepName")));
            Assert.Equal(session.Exercises.Where(exercise => exercise.Sets > 1).Select(exercise => exercise.Sets), steps.Where(step => Is(step, "durationType", "repeatUntilStepsCmplt")).Select(step => step.GetProperty("targetValue").GetInt32()));
            Assert.Equal(session.Exercises.Sum(exercise => exercise.RestSeconds), steps.Where(step => Is(step, "intensity", "rest")).Sum(step => step.GetProperty("durationValue").GetInt32() / 1000));
            foreach (var (exercise, step) in session.Exercises.Zip(active))
            {
                Assert.Equal(exercise.Reps is null ? "time" : "reps", Text(step, "durationType"));
                Assert.Equal(exercise.Reps?.Low ?? exercise.Seconds!.Value.Low * 1000, step.GetProperty("durationValue").GetInt32());
                Assert.Equal(exercise.Load?.Kilograms, step.TryGetProperty("exerciseWeight", out var weight) ? weight.GetDouble() : null);
            }
        }
    }

    [Fact]
    public async Task The_table_has_a_line_for_every_exercise_of_every_session()
    {
        var plan = await PlanAsync();
        var rows = (await NodeReader.ReadAsync("table.mjs", Encoding.UTF8.GetBytes(PlanTable.Write(plan)))).EnumerateArray().ToList();
        var expected = plan.Sessions.SelectMany(session => session.Exercises, (session, exercise) => (session, exercise)).ToList();

        Assert.Equal(expected.Count, rows.Count);
        foreach (var ((session, exercise), row) in expected.Zip(rows))
        {
            Assert.Equal((session.Id.Value, exercise.Name), (Text(row, "session"), Text(row, "name")));
            Assert.Equal(session.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), Text(row, "date"));
            Assert.Equal(exercise.Load?.Kilograms.ToString(CultureInfo.InvariantCulture) ?? "", Text(row, "load_kg"));
        }
    }

    [Fact]
    public void A_cell_that_holds_commas_quotes_and_line_ends_stays_one_cell()
    {
        var odd = "a \"b\", c\r\nd";
        var exercise = new Prescription { ExerciseId = "x", Name = odd, Pattern = MovementPattern.Squat, Sets = 1, RestSeconds = 0 };
        var session = new Session { Id = new SessionId("s"), Date = new(2026, 3, 4), Load = SessionLoad.Light, Minutes = 10, Exercises = [exercise] };
        var text = PlanTable.Write(new Plan(null, [], [new PlanWeek(1, new(2026, 3, 2), null, Phase.Technique, false, [], [session])]));

        Assert.Contains(",\"a \"\"b\"\", c\r\nd\",1,", text);
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static bool Is(JsonElement item, string name, string value) => item.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String && found.GetString() == value;

    private async Task<Plan> PlanAsync() => (await house.Plans.LoadAsync(await ARunner.WithPlanAsync(house.Plans))).State.Plan!;
}
