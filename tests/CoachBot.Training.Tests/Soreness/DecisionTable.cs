using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;
using static CoachBot.Training.Runners.BodySite;
using static CoachBot.Training.Soreness.SorenessKind;

namespace CoachBot.Training.Tests.Soreness;

/// <summary>Every row of the table and every value at its borders.</summary>
public sealed class DecisionTable
{
    private static readonly LocalDate Today = new(2026, 3, 4);

    private static SorenessDecision Assess(
        BodySite? site = null, SorenessKind? kind = null, int? score = null, bool? form = null, bool? eases = null, int? days = null, int? mornings = null,
        RedFlag[]? flags = null, double? sleep = null, int? fatigue = null, params SorenessRecord[] history) =>
        SorenessTable.Assess(new SorenessReport(site, Side.Left, kind, score, form, eases, days, mornings, (flags ?? []).ToValueList(), sleep, fatigue, true), history, Today);

    public static TheoryData<string, BodySite, SorenessKind, int, bool> Rows => new()
    {
        { "R9", Quad, Muscle, 1, false }, { "R9", Quad, Muscle, 3, false }, { "R8", Quad, Muscle, 4, false }, { "R8", Quad, Muscle, 6, false },
        { "R6", Quad, Muscle, 7, false }, { "R6", Quad, Muscle, 10, false }, { "R6", Quad, Muscle, 7, true },
        { "R7", Quad, Muscle, 1, true }, { "R7", Quad, Muscle, 3, true }, { "R7", Quad, Muscle, 6, true },
        { "R4", Knee, Joint, 1, false }, { "R4", Knee, Joint, 3, false }, { "R3", Knee, Joint, 4, false }, { "R3", Knee, Joint, 5, false },
        { "R2", Knee, Joint, 6, false }, { "R2", Knee, Joint, 10, false }, { "R2", Knee, Joint, 1, true }, { "R2", Knee, Joint, 4, true },
        { "R4", Kneecap, Joint, 1, false }, { "R4", Kneecap, Joint, 2, false }, { "R3", Kneecap, Joint, 3, false }, { "R3", Kneecap, Joint, 5, false }, { "R2", Kneecap, Joint, 6, false },
        { "R4", Achilles, Tendon, 3, false }, { "R3", Achilles, Tendon, 4, false }, { "R3", Achilles, Tendon, 5, false }, { "R2", Achilles, Tendon, 6, false }, { "R2", Achilles, Tendon, 2, true },
        { "R3", Hip, Sharp, 1, false }, { "R3", Hip, Sharp, 2, false }, { "R2", Hip, Sharp, 3, false }, { "R2", Hip, Sharp, 1, true },
        { "R1", Shin, Bone, 1, false }, { "R1", Foot, Bone, 10, true }, { "R1", Quad, Bone, 0, false },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Kind_score_and_form_choose_the_row(string rule, BodySite site, SorenessKind kind, int score, bool form)
    {
        var decision = Assess(site, kind, score, form);
        Assert.Equal(rule, decision.Rule);
        Assert.NotEqual(SorenessAction.Ask, decision.Action);
    }

    public static TheoryData<RedFlag, string> Flags
    {
        get
        {
            var flags = new TheoryData<RedFlag, string>();
            foreach (var flag in Enum.GetValues<RedFlag>())
            {
                flags.Add(flag, flag switch
                {
                    RedFlag.ChestPain or RedFlag.Faint or RedFlag.Breathless or RedFlag.HotSwollenCalf or RedFlag.DarkUrine or RedFlag.SaddleNumbness
                        or RedFlag.BladderBowel or RedFlag.LegWeakness or RedFlag.Deformity or RedFlag.PregnancyWarning or RedFlag.Emergency => "R0",
                    RedFlag.Fever or RedFlag.BelowNeckIllness => "R10",
                    _ => "R1",
                });
            }

            return flags;
        }
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public void A_red_flag_comes_before_any_score(RedFlag flag, string rule)
    {
        Assert.Equal(rule, Assess(flags: [flag]).Rule);
        Assert.Equal(rule, Assess(Quad, Muscle, 1, false, flags: [flag]).Rule);
        Assert.Equal(rule, Assess(Calf, Muscle, 0, false, flags: [flag]).Rule);
    }

    [Theory]
    [InlineData("R0", SorenessAction.UrgentCare, null, null, null, false, Professional.Now, null)]
    [InlineData("R1", SorenessAction.Stop, null, null, null, false, Professional.WithinDays, null)]
    [InlineData("R2", SorenessAction.Stop, -30, -30, null, false, Professional.IfNotBetter, 48)]
    [InlineData("R3", SorenessAction.Swap, -30, -20, null, false, Professional.No, null)]
    [InlineData("R4", SorenessAction.GoOn, null, null, null, false, Professional.IfNotBetter, null)]
    [InlineData("R5", SorenessAction.MobilityOnly, null, null, null, false, Professional.WithinDays, null)]
    [InlineData("R6", SorenessAction.Rest, -20, -20, -1, false, Professional.No, 48)]
    [InlineData("R7", SorenessAction.Reduce, -20, -20, -1, false, Professional.No, null)]
    [InlineData("R8", SorenessAction.Reduce, -20, -10, -1, false, Professional.No, null)]
    [InlineData("R9", SorenessAction.GoOn, null, null, null, null, Professional.No, null)]
    [InlineData("R10", SorenessAction.Rest, -50, -50, null, false, Professional.No, 48)]
    [InlineData("R11", SorenessAction.Reduce, null, null, -1, null, Professional.No, null)]
    public void Each_row_leads_to_its_outcome(string rule, SorenessAction action, int? low, int? high, int? sets, bool? jumps, Professional professional, int? rest)
    {
        var decision = rule switch
        {
            "R0" => Assess(flags: [RedFlag.ChestPain]),
            "R1" => Assess(Shin, Bone, 2),
            "R2" => Assess(Knee, Joint, 7, false),
            "R3" => Assess(Knee, Joint, 4, false),
            "R4" => Assess(Knee, Joint, 2, false),
            "R5" => Assess(Quad, Muscle, 3, false, days: 8),
            "R6" => Assess(Quad, Muscle, 8, false),
            "R7" => Assess(Quad, Muscle, 5, true),
            "R8" => Assess(Quad, Muscle, 5, false),
            "R9" => Assess(Quad, Muscle, 2, false),
            "R10" => Assess(flags: [RedFlag.Fever]),
            _ => Assess(sleep: 4),
        };
        Assert.Equal((rule, action, sets, jumps, professional, rest), (decision.Rule, decision.Action, decision.SetsChange, decision.JumpsAllowed, decision.Professional, decision.RestHours));
        Assert.Equal(low is null ? null : new Bounds(low.Value, high!.Value), decision.LoadChangePercent);
        Assert.InRange(decision.Text.Length, 20, 300);
        Assert.Empty(decision.Ask);
    }

    [Theory]
    [InlineData(1, "R8")]
    [InlineData(2, "R2")]
    [InlineData(3, "R2")]
    public void Worse_the_next_morning_twice_stops_the_region(int mornings, string rule) => Assert.Equal(rule, Assess(Quad, Muscle, 5, false, mornings: mornings).Rule);

    [Theory]
    [InlineData(7, "R9")]
    [InlineData(8, "R5")]
    public void A_muscle_that_aches_for_more_than_a_week_is_looked_at(int days, string rule) => Assert.Equal(rule, Assess(Quad, Muscle, 2, false, days: days).Rule);

    [Theory]
    [InlineData(3, 5, 4, "R8")]
    [InlineData(4, 5, 4, "R5")]
    [InlineData(4, 4, 4, "R8")]
    [InlineData(4, 4, 5, "R8")]
    public void A_muscle_ache_that_rises_after_day_three_is_looked_at(int days, int now, int yesterday, string rule) =>
        Assert.Equal(rule, Assess(Quad, Muscle, now, false, days: days, history: new SorenessRecord(Today.PlusDays(-1), Quad, Side.Left, Muscle, yesterday)).Rule);

    [Theory]
    [InlineData(14, Professional.IfNotBetter)]
    [InlineData(15, Professional.WithinDays)]
    public void Low_pain_for_more_than_two_weeks_goes_to_a_professional(int days, Professional professional) =>
        Assert.Equal(professional, Assess(Knee, Joint, 2, false, days: days).Professional);

    [Theory]
    [InlineData(false, "R8")]
    [InlineData(true, "R9")]
    public void Mild_soreness_that_gets_worse_in_the_warm_up_is_eased(bool eases, string rule) => Assert.Equal(rule, Assess(Quad, Muscle, 2, false, eases).Rule);

    [Theory]
    [InlineData(4.9, null, "R11")]
    [InlineData(5.0, 0, "R9")]
    [InlineData(null, 7, "R11")]
    [InlineData(null, 6, "R9")]
    [InlineData(8.0, 10, "R11")]
    public void Short_sleep_or_high_fatigue_takes_a_set_off(double? sleep, int? fatigue, string rule) => Assert.Equal(rule, Assess(sleep: sleep, fatigue: fatigue).Rule);

    [Fact]
    public void The_strictest_of_body_illness_and_fatigue_holds()
    {
        Assert.Equal("R8", Assess(Quad, Muscle, 5, false, fatigue: 8).Rule);
        Assert.Equal("R11", Assess(Quad, Muscle, 2, false, fatigue: 8).Rule);
        Assert.Equal("R10", Assess(Quad, Muscle, 8, false, flags: [RedFlag.Fever]).Rule);
        Assert.Equal("R2", Assess(Knee, Joint, 8, false, flags: [RedFlag.Fever]).Rule);
        Assert.Equal("R1", Assess(Shin, Bone, 1, flags: [RedFlag.Fever]).Rule);
        var low = Assess(Knee, Joint, 2, false, fatigue: 8);
        Assert.Equal(("R11", -1, false), (low.Rule, low.SetsChange, low.JumpsAllowed));
    }

    public static TheoryData<string, string, BodySite, SorenessKind, int, bool> Stricter => new()
    {
        { "R9", "R8", Quad, Muscle, 2, false }, { "R8", "R7", Quad, Muscle, 5, false }, { "R7", "R6", Quad, Muscle, 5, true }, { "R6", "R6", Quad, Muscle, 8, false },
        { "R4", "R3", Knee, Joint, 2, false }, { "R3", "R2", Knee, Joint, 4, false }, { "R2", "R1", Knee, Joint, 7, false },
    };

    [Theory]
    [MemberData(nameof(Stricter))]
    public void The_third_time_in_14_days_is_one_level_stricter(string once, string third, BodySite site, SorenessKind kind, int score, bool form)
    {
        SorenessRecord Ago(int days, Side side = Side.Left, BodySite? where = null) => new(Today.PlusDays(-days), where ?? site, side, kind, 1 + score);
        Assert.Equal(once, Assess(site, kind, score, form, history: Ago(6)).Rule);
        Assert.Equal(third, Assess(site, kind, score, form, history: [Ago(6), Ago(13)]).Rule);
        Assert.Equal(once, Assess(site, kind, score, form, history: [Ago(6), Ago(15)]).Rule);
        Assert.Equal(once, Assess(site, kind, score, form, history: [Ago(6), Ago(13, Side.Right)]).Rule);
        Assert.Equal(once, Assess(site, kind, score, form, history: [Ago(6), Ago(13, where: Neck)]).Rule);
        Assert.Equal(once, Assess(site, kind, score, form, history: [Ago(6), Ago(6)]).Rule);
        Assert.Equal(once, Assess(site, kind, score, form, history: [Ago(6), Ago(0)]).Rule);
    }

    [Theory]
    [InlineData(0, "R9")]
    [InlineData(1, "R5")]
    public void A_muscle_that_no_longer_aches_is_no_ache_of_more_than_a_week(int score, string rule) => Assert.Equal(rule, Assess(Quad, Muscle, score, false, days: 9).Rule);

    [Fact]
    public void No_soreness_goes_on() => Assert.Equal((SorenessAction.GoOn, "R9"), (Assess(Knee, Joint, 0, false).Action, Assess(Knee, Joint, 0, false).Rule));
}
