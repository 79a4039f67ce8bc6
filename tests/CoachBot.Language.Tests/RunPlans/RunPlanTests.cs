using CoachBot.Language.RunPlans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Language.Tests.RunPlans;

public sealed class RunPlanTests
{
    private static readonly LocalDate Today = new(2026, 3, 4);

    private static string Week(DatedRunWeek week) =>
        string.Join(' ', week.Week.Days.Select(day => $"{day.Day.ToString()[..3].ToLowerInvariant()}:{day.Kind.ToString().ToLowerInvariant()}{(day.Distance is { } distance ? $":{Math.Round(distance.Kilometres, 1)}" : "")}"));

    [Fact]
    public void A_plan_in_lines_is_read_week_by_week()
    {
        var plan = RunPlanReader.Read("""
            Week 1
            Mon: rest
            Tue: 8 km easy
            Wed: 6 x 800m w. 400m jog
            Thu: cross-train
            Fri: 6 km
            Sat: tempo 9 km
            Sun: 18 km

            Week 2
            Mon: rest
            Tue: 8 km with 6x100m strides
            Wed: 10 km
            Thu: off
            Fri: 6 km recovery
            Sat: 5 km parkrun
            Sun: long run 20 km
            """, Today);

        Assert.NotNull(plan);
        Assert.False(plan.Dated);
        Assert.Equal(new LocalDate(2026, 3, 9), plan.Weeks[0].StartsOn);
        Assert.Equal("mon:off tue:easy:8 wed:hard:7.2 thu:off fri:easy:6 sat:hard:9 sun:long:18", Week(plan.Weeks[0]));
        Assert.Equal("mon:off tue:hard:8 wed:easy:10 thu:off fri:easy:6 sat:hard:5 sun:long:20", Week(plan.Weeks[1]));
    }

    [Theory]
    [InlineData("| Wk | Mon | Tue | Wed | Thu | Fri | Sat | Sun |\n|---|---|---|---|---|---|---|---|\n| 1 | Rest | 3 m run | 5 m pace | 3 m run | Rest | Cross | 9 m |\n| 2 | Rest | 3 m run | 5 m run | 3 m run | Rest | Cross | 10 m |")]
    [InlineData("Week\tMonday\tTuesday\tWednesday\tThursday\tFriday\tSaturday\tSunday\n1\tRest\t3 m run\t5 m pace\t3 m run\tRest\tCross\t9 m\n2\tRest\t3 m run\t5 m run\t3 m run\tRest\tCross\t10 m")]
    [InlineData("Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,Rest,\"3 m run\",5 m pace,3 m run,Rest,Cross,9 m\n2,Rest,3 m run,5 m run,3 m run,Rest,Cross,10 m")]
    [InlineData("week,day,workout\n1,Monday,Rest\n1,Tuesday,3 m run\n1,Wednesday,5 m pace\n1,Thursday,3 m run\n1,Friday,Rest\n1,Saturday,Cross\n1,Sunday,9 m\n2,Monday,Rest\n2,Tuesday,3 m run\n2,Wednesday,5 m run\n2,Thursday,3 m run\n2,Friday,Rest\n2,Saturday,Cross\n2,Sunday,10 m")]
    [InlineData("Week 1: Rest, 3 m run, 5 m pace, 3 m run, Rest, Cross, 9 m\nWeek 2: Rest, 3 m run, 5 m run, 3 m run, Rest, Cross, 10 m")]
    [InlineData("W1 Mon: Rest\nW1 Tue: 3 m run\nW1 Wed: 5 m pace\nW1 Thu: 3 m run\nW1 Fri: Rest\nW1 Sat: Cross\nW1 Sun: 9 m\nW2 Mon: Rest\nW2 Tue: 3 m run\nW2 Wed: 5 m run\nW2 Thu: 3 m run\nW2 Fri: Rest\nW2 Sat: Cross\nW2 Sun: 10 m")]
    [InlineData("Mon Rest, Tue 3 m run, Wed 5 m pace, Thu 3 m run, Fri Rest, Sat Cross, Sun 9 m\nMon Rest, Tue 3 m run, Wed 5 m run, Thu 3 m run, Fri Rest, Sat Cross, Sun 10 m")]
    public void The_same_plan_reads_the_same_in_every_form(string text)
    {
        var plan = RunPlanReader.Read(text, Today);

        Assert.NotNull(plan);
        Assert.Equal(
            ["mon:off tue:easy:4.8 wed:hard:8 thu:easy:4.8 fri:off sat:off sun:long:14.5", "mon:off tue:easy:4.8 wed:easy:8 thu:easy:4.8 fri:off sat:off sun:long:16.1"],
            plan.Weeks.Select(Week));
    }

    [Fact]
    public void A_calendar_file_carries_its_own_dates()
    {
        var plan = RunPlanReader.Read(string.Join("\r\n", [
            "BEGIN:VCALENDAR",
            .. new[] { ("20260309", "Rest"), ("20260310", "Easy 6 km"), ("20260311", "Threshold 10 km\\, last 2 km fast"), ("20260312", "Easy 6 km"), ("20260315", "Long run over the hills by the river with the club an\r\n d friends 22 km") }
                .SelectMany(day => new[] { "BEGIN:VEVENT", $"DTSTART;VALUE=DATE:{day.Item1}", $"SUMMARY:{day.Item2}", "END:VEVENT" }),
            "END:VCALENDAR"]), Today);

        Assert.NotNull(plan);
        Assert.True(plan.Dated);
        Assert.Equal(new LocalDate(2026, 3, 9), Assert.Single(plan.Weeks).StartsOn);
        Assert.Equal("mon:off tue:easy:6 wed:hard:10 thu:easy:6 sun:hard:22", Week(plan.Weeks[0]));
    }

    [Fact]
    public void A_distance_column_outweighs_the_words()
    {
        var plan = RunPlanReader.Read("date,km,description\n2026-03-09,0,Rest\n2026-03-10,9.5,Easy\n2026-03-11,12,6x1k\n2026-03-12,0,Cross\n2026-03-13,8,Easy\n2026-03-15,24,Long", Today);

        Assert.Equal("mon:off tue:easy:9.5 wed:hard:12 thu:off fri:easy:8 sun:long:24", Week(Assert.Single(plan!.Weeks)));
    }

    [Fact]
    public void A_plan_without_dates_ends_in_the_week_of_a_known_race() =>
        Assert.Equal(new LocalDate(2026, 4, 20), RunPlanReader.Read("Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,Rest,5k,5k,5k,Rest,5k,12k\n2,Rest,5k,5k,5k,Rest,5k,Race", Today, new LocalDate(2026, 4, 26))!.Weeks[^1].StartsOn);

    [Theory]
    [InlineData("I'm away next week\nand my knee hurts")]
    [InlineData("Bread, milk\neggs, butter\nflour, sugar\nrice, beans\ntea, coffee\nsalt, pepper")]
    [InlineData("hi\n\nremind me at 7\n\nthanks")]
    [InlineData("no line end: mon rest tue 5k")]
    public void What_is_no_plan_is_not_taken_for_one(string text) => Assert.Null(RunPlanReader.Read(text, Today));

    [Theory]
    [InlineData("1.5 miles Warm Up\n3 miles @ HMP\n1.5 miles Cool Down", 9.7)]
    [InlineData("tune-up race 8k to 10k, 10 miles", 16.1)]
    [InlineData("Long run 18 mi (29 km)", 29)]
    [InlineData("10 miles w/ 5 miles at threshold", 16.1)]
    [InlineData("Goal half marathon", 21.1)]
    [InlineData("3 1/2 miles easy", 5.6)]
    [InlineData("5x1k w. 600m jog rest", 8)]
    public void A_workouts_words_give_its_whole_distance(string words, double kilometres) =>
        Assert.Equal(kilometres, Math.Round(Workout.Read(words, null).Metres!.Value / 1000, 1));

    [Fact]
    public void A_pasted_plan_is_read_from_a_message()
    {
        var reading = Readers.Read("here's my plan\nWeek 1\nMon: rest\nTue: easy 5 km\nWed: intervals 8 km\nThu: rest\nSun: 15 km\nWeek 2\nMon: rest\nTue: easy 5 km\nSun: 16 km");

        Assert.Equal(Intent.SetRunWeek, reading.Best);
        Assert.Equal(2, reading.Slots.RunWeeks?.Count);
        Assert.Contains("planStart", reading.Ask);
    }

    [Theory]
    [InlineData(200_000)]
    public void A_huge_text_of_nothing_is_turned_down_quickly(int length) =>
        Assert.Null(RunPlanReader.Read(string.Concat(Enumerable.Repeat("1/1/1,", length / 6)) + "\n", Today));
}
