using System.Diagnostics;
using CoachBot.Language.RunPlans;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Language.Tests;

/// <summary>Texts that once took minutes, or an exception, and that anybody can send.</summary>
public sealed class HostileTextTests
{
    /// <summary>Each takes well under a second alone; what it replaced took minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly LocalDate Today = new(2026, 3, 4);

    [Fact]
    public void Days_with_distances_said_hundreds_of_times_are_read_in_time() => InTime(() => Readers.Read(Times("mon 5km tue 6km ", 12_000)));

    [Theory]
    [InlineData("a\"")]
    [InlineData("\"a")]
    public void A_file_of_quotes_is_read_in_time(string unit) => InTime(() => RunPlanReader.Read("x\n" + Times(unit, 390_000), Today));

    [Fact]
    public void A_calendar_of_one_folded_line_is_read_in_time() => InTime(() => RunPlanReader.Read("BEGIN:VEVENT\nSUMMARY:x\n" + Times(" a\n", 390_000), Today));

    [Fact]
    public void Half_a_character_in_a_message_is_read_over()
    {
        Assert.Equal("me duele \ufffd la rodilla", PlainText.Of("Me duele \ud800 la rodilla"));
        Assert.Contains(Intent.SkipSession, Readers.Read("skip today \udc00\ud800").Intents.Select(score => score.Name));
    }

    [Fact]
    public void Digits_of_other_scripts_are_digits()
    {
        Assert.Equal("a las 7 y 45", PlainText.Readable("a las ٧ y ４５"));
        Assert.Equal(new LocalTime(19, 0), Readers.Reader.Read("recuérdame a las ٧ de la tarde", Readers.Wednesday with { Locale = "es" }).Slots.Time);
    }

    [Fact]
    public void A_distance_beyond_anybodys_day_is_no_distance()
    {
        var rows = string.Concat(new[] { "monday", "tuesday", "wednesday", "thursday", "friday" }.Select(day => $"1,{day},easy run,{(day == "monday" ? new string('9', 400) : "5")}\n"));

        var plan = RunPlanReader.Read("week,day,workout,km\n" + rows, Today)!;

        Assert.Equal(new double?[] { null, 5000, 5000, 5000, 5000 }, plan.Weeks.Single().Week.Days.Select(day => day.Distance?.Metres));
    }

    [Fact]
    public void The_largest_number_of_a_week_is_no_week()
    {
        var plan = RunPlanReader.Read("week,day,workout,km\n" + string.Concat(Enumerable.Range(0, 7).Select(day => $"{(day == 0 ? int.MaxValue : 1)},{(IsoDayOfWeek)(day + 1)},easy run,5\n")), Today, race: new LocalDate(2026, 6, 1))!;

        Assert.Equal(6, plan.Weeks.Sum(week => week.Week.Days.Count));
    }

    private static string Times(string unit, int characters) => string.Concat(Enumerable.Repeat(unit, characters / unit.Length));

    private static void InTime(Action read)
    {
        var clock = Stopwatch.StartNew();
        read();
        Assert.True(clock.Elapsed < Patience, $"It took {clock.Elapsed.TotalSeconds:0} s.");
    }
}
