using CoachBot.Plans.Contracts;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Plans.Tests.Contracts;

public sealed class PlanContractTests
{
    [Fact]
    public void Every_field_of_a_runner_is_read()
    {
        Assert.True(PlanContract.Parse(Json.Of(Json.Runner)).Is(out var input, out var problem), problem?.ToString());

        var profile = input.Profile;
        Assert.Equal(new LocalDate(2026, 3, 4), input.Today);
        Assert.Equal(("Europe/London", 34, Experience.Novice, 0, 40, 2), (profile.TimeZone, profile.Age, profile.Experience, profile.LiftingMonths, profile.Minutes, profile.SessionsWanted));
        Assert.Equal<ValueList<EquipmentItem>?>(
            [new(EquipmentKind.Kettlebell, new Load(12)), new(EquipmentKind.Band), new(EquipmentKind.Barbell, null, new Load(2.5))], profile.Equipment);
        Assert.Equal([new OneRepMax("back-squat", new Load(100))], profile.OneRepMaxes);
        Assert.Equal(new Goal(RaceKind.Marathon, Distance.Marathon, new LocalDate(2026, 6, 28)), profile.Goal);
        Assert.Equal([new DatedRace(Distance.FromKilometres(10), new LocalDate(2026, 6, 7))], profile.OtherRaces);
        Assert.Equal(new DatedRace(Distance.Marathon, new LocalDate(2026, 3, 3)), profile.LastRace);
        Assert.Equal(
            [new RunDay(IsoDayOfWeek.Monday, DayKind.Off), new(IsoDayOfWeek.Tuesday, DayKind.Hard, Distance.FromKilometres(8), 45), new(IsoDayOfWeek.Sunday, DayKind.Long)],
            profile.RunWeek!.Days);
        Assert.Equal(new LocalDate(2026, 3, 2), Assert.Single(profile.RunWeeks).StartsOn);
        Assert.Equal([IsoDayOfWeek.Tuesday], profile.UnavailableDays);
        Assert.Equal([new Injury(BodySite.Knee, Side.Left)], profile.Injuries);
        Assert.Equal(new Screening(), profile.Screening);
    }

    [Fact]
    public void What_is_missing_is_unknown_and_an_empty_equipment_list_is_none()
    {
        Assert.True(PlanContract.Parse(Json.Of("""{"today":"2026-03-04"}""")).Is(out var bare, out _));
        Assert.Equal(RunnerProfile.Empty, bare.Profile);

        Assert.True(PlanContract.Parse(Json.Of("""{"today":"2026-03-04","equipment":[],"age":null}""")).Is(out var none, out _));
        Assert.Equal((0, null), (none.Profile.Equipment!.Value.Count, none.Profile.Age));
    }

    [Theory]
    [InlineData("today", "\"yesterday\"", "today", "ISO date")]
    [InlineData("today", "\"9999-12-31\"", "today", "1900 to 2199")]
    [InlineData("today", "null", "today", "is needed")]
    [InlineData("age", "\"34\"", "age", "whole number")]
    [InlineData("age", "34.5", "age", "whole number")]
    [InlineData("age", "300", "age", "300")]
    [InlineData("experience", "\"expert\"", "experience", "novice, intermediate, advanced")]
    [InlineData("equipment", "[{\"kind\":\"band\"},{\"kind\":\"rocks\"}]", "equipment[1].kind", "barbell")]
    [InlineData("equipment", "[{\"kg\":12}]", "equipment[0].kind", "is needed")]
    [InlineData("injuries", "[null]", "injuries[0].site", "is needed")]
    [InlineData("injuries", "[{}]", "injuries[0].site", "is needed")]
    [InlineData("equipment", "{\"kind\":\"band\"}", "equipment", "list")]
    [InlineData("goal", "{\"race\":\"8k\"}", "goal.race", "5k, 10k, half, marathon, ultra, other")]
    [InlineData("goal", "{\"race\":\"10k\",\"date\":\"2026-13-01\"}", "goal.date", "ISO date")]
    [InlineData("goal", "{\"race\":\"10k\",\"date\":\"2026-03-01\"}", "goal.date", "passed")]
    [InlineData("goal", "{\"distanceMetres\":-5}", "goal.distanceMetres", "above 0")]
    [InlineData("otherRaces", "[{\"date\":\"2026-06-07\"}]", "otherRaces[0].distanceMetres", "is needed")]
    [InlineData("runWeek", "[{\"day\":\"noday\",\"kind\":\"easy\"}]", "runWeek[0].day", "monday")]
    [InlineData("runWeek", "[{\"day\":\"monday\"}]", "runWeek[0].kind", "is needed")]
    [InlineData("runWeek", "[{\"day\":\"monday\",\"kind\":\"easy\"},{\"day\":\"monday\",\"kind\":\"hard\"}]", "runWeek", "once")]
    [InlineData("runWeek", "[null]", "runWeek[0].day", "is needed")]
    [InlineData("runWeeks", "[{\"startsOn\":\"2026-03-03\",\"days\":[]}]", "runWeeks", "Monday")]
    [InlineData("oneRepMaxKg", "{\"back-squat\":\"heavy\"}", "oneRepMaxKg.back-squat", "")]
    [InlineData("oneRepMaxKg", "{\"flying\":50}", "oneRepMaxKg", "")]
    [InlineData("timeZone", "\"Mars/Olympus\"", "timeZone", "Mars/Olympus")]
    [InlineData("screening", "{\"anyYes\":\"maybe\"}", "screening.anyYes", "true or false")]
    [InlineData("injuries", "[{\"site\":\"hair\"}]", "injuries[0].site", "kneecap")]
    [InlineData("notBefore", "\"25:00\"", "notBefore", "time of day")]
    public void What_cannot_be_is_a_problem_that_names_its_field(string field, string json, string problemField, string says)
    {
        Assert.False(PlanContract.Parse(Json.RunnerWith(field, json)).Is(out _, out var problem));

        Assert.Equal(problemField, problem.Field);
        Assert.Contains(says, problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("null")]
    public void Anything_but_an_object_is_a_problem(string json) => Assert.False(PlanContract.Parse(Json.Of(json)).Is(out _, out _));

    [Fact]
    public void A_host_may_supply_the_date()
    {
        Assert.True(PlanContract.Parse(Json.Of("{}"), new LocalDate(2026, 3, 4)).Is(out var input, out _));
        Assert.Equal(new LocalDate(2026, 3, 4), input.Today);
    }

    [Fact]
    public void A_plan_is_written_in_the_terminals_shape()
    {
        var plan = new Plan(null, [new RuleNote("advice.one", "Eat.")],
        [
            new PlanWeek(1, new LocalDate(2026, 3, 2), 16, Phase.Technique, false, [],
            [
                new Session
                {
                    Id = new SessionId("s1"),
                    Date = new LocalDate(2026, 3, 5),
                    Load = SessionLoad.Heavy,
                    Minutes = 35,
                    Why = [new RuleNote("why", "Because.")],
                    Exercises =
                    [
                        new Prescription
                        {
                            ExerciseId = "goblet-squat", Name = "Goblet squat", Pattern = MovementPattern.Squat, Sets = 3, Reps = new Bounds(8, 12),
                            Rir = new Bounds(3, 4), Percent1Rm = new Bounds(60, 70), Load = new Load(12), RestSeconds = 90,
                        },
                        new Prescription
                        {
                            ExerciseId = "plank", Name = "Plank", Pattern = MovementPattern.AntiExtension, Sets = 2, Seconds = new Bounds(20, 30), RestSeconds = 60,
                        },
                    ],
                },
            ]),
        ]);

        Assert.Equal(
            """{"refused":null,"advice":[{"rule":"advice.one","text":"Eat."}],"weeks":[{"number":1,"startsOn":"2026-03-02","weeksToRace":16,"phase":"technique","deload":false,"relaxed":[],"sessions":[{"date":"2026-03-05","load":"heavy","minutes":35,"afterRun":false,"exercises":[{"id":"goblet-squat","name":"Goblet squat","pattern":"squat","sets":3,"reps":[8,12],"rir":[3,4],"percent1Rm":[60,70],"loadKg":12,"restSeconds":90,"contacts":0},{"id":"plank","name":"Plank","pattern":"antiExtension","sets":2,"seconds":[20,30],"rir":null,"percent1Rm":null,"loadKg":null,"restSeconds":60,"contacts":0}],"why":[{"rule":"why","text":"Because."}]}]}]}""",
            PlanContract.Write(plan).GetRawText());
    }

    [Fact]
    public void A_refusal_is_written_with_its_rule() => Assert.Equal(
        """{"refused":{"rule":"health.screening","text":"See a doctor."},"advice":[],"weeks":[]}""",
        PlanContract.Write(new Plan(new RuleNote("health.screening", "See a doctor."), [], [])).GetRawText());
}
