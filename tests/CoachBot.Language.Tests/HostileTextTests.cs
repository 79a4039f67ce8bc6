using System.Diagnostics;
using CoachBot.Language.Recognition;
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

    /// <summary>Each of two thousand signs was weighed against all words and all other signs: half a minute.</summary>
    [Fact]
    public void A_sign_said_thousands_of_times_without_a_stop_is_read_in_time() => InTime(() => Readers.Read("2026-03-02  easy 5 km\n2026-03-03  re" + Times("chest pain ", 19_000)));

    /// <summary>What a sentence of hundreds of words says far away takes no sign back.</summary>
    [Fact]
    public void A_sign_at_the_end_of_a_talk_without_a_stop_is_heard() =>
        Assert.Contains(CoachBot.Training.Soreness.RedFlag.ChestPain, Readers.Read("so " + Times("we ran along the river and up the hill and home again and ", 6_000) + "then i had chest pain").Flags);

    /// <summary>It stood where the time had stood, and was none.</summary>
    [Fact]
    public void A_number_that_is_no_hour_corrects_no_time() => Assert.Equal(new LocalTime(19, 0), Readers.Read("rmind me 7pm wait 25").Slots.Time);

    [Theory]
    [InlineData("a\"")]
    [InlineData("\"a")]
    public void A_file_of_quotes_is_read_in_time(string unit) => InTime(() => RunPlanReader.Read("x\n" + Times(unit, 390_000), Today));

    [Fact]
    public void A_calendar_of_one_folded_line_is_read_in_time() => InTime(() => RunPlanReader.Read("BEGIN:VEVENT\nSUMMARY:x\n" + Times(" a\n", 390_000), Today));

    [Theory]
    [InlineData("mon 5km\n", "a\n")] // a workout of 195,000 lines
    [InlineData("name,city\n", "a,b,c,d\n")]
    [InlineData("week,mon,tue,wed,thu,fri,sat,sun\n", "1,rest,5 km easy,8x400m,rest,5km,rest,12 miles\n")]
    [InlineData("BEGIN:VEVENT\n", "DTSTART:20260302\nRRULE:FREQ=SECONDLY\nSUMMARY:5 km\nEND:VEVENT\n")]
    [InlineData("BEGIN:VEVENT\nDTSTART:20260302\nSUMMARY:5x1k,5x1k,5x1k,5x1k,5x1k,5x1k,5x1k,5x1k,5x1k,5x1k,5x1k,5x1k,5x1k\n", "END:VEVENT\n")]
    public void A_file_of_thousands_of_days_is_no_plan_and_read_in_time(string first, string again) =>
        InTime(() => Assert.Null(RunPlanReader.Read(first + Times(again, 390_000), Today)));

    [Fact]
    public void A_table_of_thousands_of_columns_is_read_in_time() =>
        InTime(() => RunPlanReader.Read("date," + Times("notes,", 190_000) + "\n" + Times("2026-03-02,a,b\n", 190_000), Today));

    [Fact]
    public void A_file_of_words_is_read_in_time_and_what_it_begins_with_is_heard()
    {
        var reading = default(Reading);
        InTime(() => reading = Readers.Read("I have chest pain when running.\n" + Times("the weather and the city and a book of many words\n", 390_000)));
        Assert.NotEmpty(reading!.Flags);
    }

    [Fact]
    public void A_plan_in_a_file_longer_than_any_message_is_read_to_its_end()
    {
        var weeks = string.Concat(Enumerable.Range(1, 60).Select(week => $"Week {week}\n" + string.Concat(Enumerable.Range(1, 7).Select(day => $"{(IsoDayOfWeek)day}: {(day == 7 ? "18 km long" : "5 km easy, with as many words about it as there are in plans")}\n"))));
        Assert.True(weeks.Length > 25_000);

        Assert.Equal(60, Readers.Read(weeks).Slots.RunWeeks!.Count);
    }

    [Fact]
    public void Half_a_character_in_a_message_is_read_over()
    {
        Assert.Equal("me duele \ufffd la rodilla", PlainText.Of("Me duele \ud800 la rodilla"));
        Assert.Contains(Intent.SkipSession, Readers.Read("skip today \udc00\ud800").Intents.Select(score => score.Name));
    }

    [Fact]
    public void What_no_text_is_made_of_is_read_over()
    {
        Assert.Equal("me duele \ufffd la rodilla", PlainText.Of("Me duele \ufffe la rodilla"));
        Assert.Contains(Intent.SkipSession, Readers.Read("skip today \ufffe").Intents.Select(score => score.Name));
    }

    [Fact]
    public void Numbers_with_two_points_in_a_plan_are_read_over() =>
        Assert.Equal(5000, RunPlanReader.Read(string.Concat(Enumerable.Range(1, 7).Select(day => $"{(IsoDayOfWeek)day}: 5 km easy 5.5.2026 127.0.0.1\n")), Today)!.Weeks.Single().Week.Days[0].Distance!.Value.Metres);

    [Theory]
    [InlineData("en-us")]
    [InlineData("es-es")]
    public void A_word_longer_than_any_is_no_date(string culture) =>
        Assert.Empty(GeneralRecognition.Find(Times("st", 60) + "'s", culture, new DateTime(2026, 3, 4, 10, 0, 0, DateTimeKind.Unspecified), []));

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

    [Theory]
    [InlineData("n't")]
    [InlineData("N’T n't 'm 're 's 've 'd")]
    [InlineData("'")]
    public void An_ending_without_its_word_is_read_over(string text) => Assert.Empty(Readers.Read(text).Flags);
}
