using CoachBot.Plans.Contracts;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Plans.Tests.Contracts;

public sealed class AssessContractTests
{
    private const string Report = """
        {"today":"2026-03-04","report":{"site":"itBand","side":"left","kind":"joint","score":4,"formAffected":false,"easesInWarmUp":true,"daysSinceOnset":2,"worseNextMorning":0,"flags":["popOrTear"],"sleepHours":6.5,"fatigue":3},
         "history":[{"date":"2026-03-01","site":"knee","side":"left","kind":"joint","score":3}]}
        """;

    [Fact]
    public void Every_field_of_a_report_is_read()
    {
        Assert.True(AssessContract.Parse(Json.Of(Report)).Is(out var input, out var problem), problem?.ToString());

        Assert.Equal(
            new SorenessReport(BodySite.ItBand, Side.Left, SorenessKind.Joint, 4, false, true, 2, 0, [RedFlag.PopOrTear], 6.5, 3, FlagsAsked: true), input.Report);
        Assert.Equal([new SorenessRecord(new LocalDate(2026, 3, 1), BodySite.Knee, Side.Left, SorenessKind.Joint, 3)], input.History);
    }

    [Fact]
    public void Nobody_has_asked_about_flags_that_are_not_there()
    {
        Assert.True(AssessContract.Parse(Json.Of("""{"today":"2026-03-04","report":{"score":3}}""")).Is(out var silent, out _));
        Assert.True(AssessContract.Parse(Json.Of("""{"today":"2026-03-04","report":{"score":3,"flags":[]}}""")).Is(out var asked, out _));

        Assert.Equal((false, true), (silent.Report.FlagsAsked, asked.Report.FlagsAsked));
    }

    [Theory]
    [InlineData("""{"report":{}}""", "today")]
    [InlineData("""{"today":"2026-03-04"}""", "report")]
    [InlineData("""{"today":"2026-03-04","report":{"score":11}}""", "report.score")]
    [InlineData("""{"today":"2026-03-04","report":{"score":3,"fatigue":11}}""", "report.fatigue")]
    [InlineData("""{"today":"2026-03-04","report":{"score":"high"}}""", "report.score")]
    [InlineData("""{"today":"2026-03-04","report":{"site":"hair"}}""", "report.site")]
    [InlineData("""{"today":"2026-03-04","report":{"flags":["hopPain","doom"]}}""", "report.flags[1]")]
    [InlineData("""{"today":"2026-03-04","report":{"sleepHours":30}}""", "report.sleepHours")]
    [InlineData("""{"today":"2026-03-04","report":{"daysSinceOnset":-1}}""", "report.daysSinceOnset")]
    [InlineData("""{"today":"2026-03-04","report":{},"history":[{"site":"knee"}]}""", "history[0].date")]
    [InlineData("""{"today":"2026-03-04","report":{},"history":[{"date":"2026-04-01","site":"knee"}]}""", "history[0].date")]
    [InlineData("""{"today":"2026-03-04","report":{},"history":[{"date":"2026-03-01"}]}""", "history[0].site")]
    public void What_cannot_be_is_a_problem_that_names_its_field(string json, string field)
    {
        Assert.False(AssessContract.Parse(Json.Of(json)).Is(out _, out var problem));

        Assert.Equal(field, problem.Field);
    }

    [Fact]
    public void A_decision_is_written_with_null_for_what_its_rule_leaves_alone() => Assert.Equal(
        """{"rule":"R8","action":"reduce","loadChangePercent":[-20,-10],"setsChange":-1,"jumpsAllowed":false,"professional":"ifNotBetter","restHours":null,"ask":["redFlags"],"text":"Less today."}""",
        AssessContract.Write(new SorenessDecision(
            "R8", SorenessAction.Reduce, new Bounds(-20, -10), -1, false, Professional.IfNotBetter, null, [SorenessQuestion.RedFlags], "Less today.")).GetRawText());
}
