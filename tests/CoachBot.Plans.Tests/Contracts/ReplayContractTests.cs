using CoachBot.Plans.Contracts;
using CoachBot.Training.Commands;

namespace CoachBot.Plans.Tests.Contracts;

public sealed class ReplayContractTests
{
    [Fact]
    public void A_replay_gives_every_event_with_its_receipt_and_every_refusal()
    {
        Assert.True(ReplayContract.Parse(Json.Of($$"""
            {"runner":{{Json.Runner}},"days":[
              {"date":"2026-03-05","commands":[{"kind":"reportSoreness","site":"quad","sorenessKind":"muscle","score":5,"flags":[],"daysSinceOnset":1,"formAffected":false},{"kind":"setAge","age":35}]},
              {"date":"2026-03-06","commands":[{"kind":"undo"},{"kind":"moveSession","to":"2026-03-01"}]}]}
            """)).Is(out var input, out var problem), problem?.ToString());

        var answer = ReplayContract.Write(input.Run());

        var events = answer.GetProperty("events").EnumerateArray().ToArray();
        Assert.Equal("planBuilt", events[0].GetProperty("kind").GetString());
        Assert.Contains(events, happened => happened.GetProperty("kind").GetString() == "sorenessReported");
        Assert.All(events, happened => Assert.NotEqual("", happened.GetProperty("receipt").GetProperty("because").GetProperty("rule").GetString()));
        Assert.Equal("moveSession", answer.GetProperty("refusals")[0].GetProperty("command").GetString());
        Assert.NotEqual(0, answer.GetProperty("plan").GetProperty("weeks").GetArrayLength());
    }

    [Fact]
    public void A_runner_of_whom_little_is_known_starts_with_the_plan_that_plan_gives()
    {
        var runner = """{"today":"2026-03-04","runWeek":[{"day":"tuesday","kind":"hard"},{"day":"sunday","kind":"long"}]}""";
        Assert.True(ReplayContract.Parse(Json.Of($$"""{"runner":{{runner}},"days":[{"date":"2026-03-04","commands":[]}]}""")).Is(out var replay, out _));
        Assert.True(PlanContract.Parse(Json.Of(runner)).Is(out var plan, out _));

        Assert.Equal(
            PlanContract.Write(CoachBot.Training.Planning.Planner.Plan(plan.Today, plan.Profile)).GetRawText(),
            ReplayContract.Write(replay.Run()).GetProperty("plan").GetRawText());
    }

    [Fact]
    public void The_same_replay_gives_the_same_answer()
    {
        var json = Json.Of($$"""{"runner":{{Json.Runner}},"days":[{"date":"2026-03-09","commands":[{"kind":"skipSession"},{"kind":"travel","from":"2026-03-10","until":"2026-03-15"}]}]}""");

        Assert.Equal(Run(), Run());

        string Run() => ReplayContract.Parse(json).Is(out var input, out _) ? ReplayContract.Write(input.Run()).GetRawText() : "";
    }

    [Theory]
    [InlineData("""{"kind":"moveSession"}""", "days[0].commands[0].to")]
    [InlineData("""{"kind":"fly"}""", "days[0].commands[0].kind")]
    [InlineData("{}", "days[0].commands[0].kind")]
    [InlineData("null", "days[0].commands[0].kind")]
    [InlineData("""{"kind":"logSets","sets":[{"loadKg":20}]}""", "days[0].commands[0].sets[0].reps")]
    [InlineData("""{"kind":"setAge"}""", "days[0].commands[0].age")]
    [InlineData("""{"kind":"setGoal","goal":{"race":"moon"}}""", "days[0].commands[0].goal.race")]
    public void A_command_that_cannot_be_read_is_named(string command, string field)
    {
        Assert.False(ReplayContract.Parse(Json.Of($$"""{"runner":{{Json.Runner}},"days":[{"date":"2026-03-05","commands":[{{command}}]}]}""")).Is(out _, out var problem));

        Assert.Equal(field, problem.Field);
    }

    [Fact]
    public void Days_come_in_their_order()
    {
        Assert.False(ReplayContract.Parse(Json.Of($$"""{"runner":{{Json.Runner}},"days":[{"date":"2026-03-05"},{"date":"2026-03-04"}]}""")).Is(out _, out var problem));

        Assert.Equal("days[1].date", problem.Field);
    }

    [Fact]
    public void Every_command_that_a_chat_knows_can_be_replayed()
    {
        // Reminders are set for a channel, which a replay has none of; several changes at once are several commands;
        // pauses are carried over from a runner's other chat, and a replay has one.
        string[] elsewhere = [nameof(SetReminders), nameof(Together), nameof(CarryHolds)];
        var kinds = typeof(Command).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Command)) && !elsewhere.Contains(type.Name));

        Assert.All(kinds, kind =>
        {
            var name = char.ToLowerInvariant(kind.Name[0]) + kind.Name[1..];
            var read = ReplayContract.Parse(Json.Of($$"""{"runner":{{Json.Runner}},"days":[{"date":"2026-03-05","commands":[{"kind":"{{name}}"}]}]}"""));
            Assert.True(read.Is(out _, out var problem) || problem.Field != "days[0].commands[0].kind", name);
        });
    }
}
