using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;
using static CoachBot.Training.Soreness.SorenessQuestion;

namespace CoachBot.Training.Tests.Soreness;

/// <summary>Only what could change the row is asked; until it is known, R3 holds.</summary>
public sealed class MissingFacts
{
    private static SorenessDecision Assess(SorenessReport report) => SorenessTable.Assess(report, [], new LocalDate(2026, 3, 4));

    private static void Asks(SorenessReport report, params SorenessQuestion[] questions)
    {
        var decision = Assess(report);
        Assert.Equal(questions, decision.Ask);
        Assert.Equal(("R3", SorenessAction.Ask), (decision.Rule, decision.Action));
        Assert.False(decision.JumpsAllowed);
    }

    [Theory]
    [InlineData(BodySite.Quad, "R8")]
    [InlineData(BodySite.Hamstring, "R8")]
    [InlineData(BodySite.Glute, "R8")]
    [InlineData(BodySite.Calf, "R8")]
    [InlineData(BodySite.Kneecap, "R3")]
    [InlineData(BodySite.Knee, "R3")]
    [InlineData(BodySite.Ankle, "R3")]
    [InlineData(BodySite.Shoulder, "R3")]
    [InlineData(BodySite.Hip, "R3")]
    [InlineData(BodySite.LowerBack, "R3")]
    [InlineData(BodySite.Achilles, "R3")]
    public void The_kind_follows_the_site_when_nothing_is_said(BodySite site, string rule) =>
        Assert.Equal(rule, Assess(new SorenessReport(site, null, null, 5, false)).Rule);

    [Theory]
    [InlineData(BodySite.Shin)]
    [InlineData(BodySite.Foot)]
    public void A_shin_or_a_foot_is_asked_about(BodySite site)
    {
        Asks(new SorenessReport(site, null, null, 2, false), RedFlags, Kind);
        Asks(new SorenessReport(site, null, null, 2, false, FlagsAsked: true), Kind);
        Asks(new SorenessReport(site, null, SorenessKind.Muscle, 2, false), RedFlags);
        Assert.Equal("R9", Assess(new SorenessReport(site, null, SorenessKind.Muscle, 2, false, FlagsAsked: true)).Rule);
    }

    [Fact]
    public void Only_form_is_asked_where_only_form_matters()
    {
        Asks(new SorenessReport(BodySite.Quad, null, null, 5), FormAffected);
        Asks(new SorenessReport(BodySite.Knee, null, null, 5, FlagsAsked: true), FormAffected);
        Assert.Equal("R6", Assess(new SorenessReport(BodySite.Quad, null, null, 7)).Rule);
        Assert.Equal("R2", Assess(new SorenessReport(BodySite.Knee, null, null, 6)).Rule);
    }

    [Fact]
    public void Form_counts_as_fine_when_it_eases_or_the_score_is_low()
    {
        Assert.Equal("R8", Assess(new SorenessReport(BodySite.Quad, null, null, 5, null, true)).Rule);
        Assert.Equal("R9", Assess(new SorenessReport(BodySite.Quad, null, null, 3)).Rule);
        Assert.Equal("R4", Assess(new SorenessReport(BodySite.Knee, null, null, 3)).Rule);
        Asks(new SorenessReport(BodySite.Quad, null, null, 4), FormAffected);
    }

    [Fact]
    public void Three_questions_are_the_most()
    {
        Asks(new SorenessReport(BodySite.Knee), RedFlags, Score, FormAffected);
        Asks(new SorenessReport(BodySite.Shin), RedFlags, Kind, Score);
        Asks(new SorenessReport(), RedFlags, Site, Score);
        Asks(new SorenessReport(BodySite.Quad), Score, FormAffected);
    }

    [Fact]
    public void Doms_needs_no_site() => Assert.Equal("R8", Assess(new SorenessReport(null, null, SorenessKind.Muscle, 5, false)).Rule);

    [Fact]
    public void An_unknown_kind_is_taken_from_the_site_or_asked()
    {
        Assert.Equal("R8", Assess(new SorenessReport(BodySite.Quad, null, SorenessKind.Unknown, 5, false)).Rule);
        Asks(new SorenessReport(BodySite.Groin, null, SorenessKind.Unknown, 2, false, FlagsAsked: true), Kind);
    }

    [Fact]
    public void What_is_certain_is_not_asked_about()
    {
        Assert.Equal("R1", Assess(new SorenessReport(BodySite.Shin, null, SorenessKind.Bone)).Rule);
        Assert.Equal("R2", Assess(new SorenessReport(BodySite.Knee, null, SorenessKind.Sharp, null, true)).Rule);
        Assert.Equal("R0", Assess(new SorenessReport(Flags: [RedFlag.Faint])).Rule);
    }
}
