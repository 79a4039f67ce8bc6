using NodaTime;

namespace CoachBot.Language.Tests.RunPlans;

/// <summary>A week that is pasted with its date is that week's plan; the usual week stays as it is.</summary>
public sealed class DatedWeekTests
{
    private static Reading Read(string text) => Readers.Reader.Read(text, Readers.Wednesday);

    [Theory]
    [InlineData("Week starting 9 March 2026\nMon rest\nTue 8k easy\nWed 6x800\nThu off\nFri 5k easy\nSat rest\nSun 16k long")]
    [InlineData("Week starting 9 March 2026: Mon off, Tue 8k easy, Wed 6x800m, Thu off, Fri 5k easy, Sat parkrun, Sun 16k long")]
    [InlineData("w/c 09/03: mon off, tue 8k easy, wed intervals 6x400, thu off, fri 5k, sat rest, sun 18k")]
    [InlineData("Week of March 9: Tue 8k easy, Thu 6k tempo, Sun 15k")]
    [InlineData("week 9-15 march: tue 8k easy, thu 6k tempo, sun 15k")]
    [InlineData("semana del 9 de marzo: lunes descanso, martes 8 km suave, miércoles series 6x800, domingo 16 km")]
    [InlineData("Semana del 9 al 15 de marzo: lunes descanso, martes 8 km suave, miércoles series 6x800, domingo 16 km")]
    public void A_week_with_its_date_is_that_weeks(string text)
    {
        var slots = Read(text).Slots;

        Assert.Equal(new LocalDate(2026, 3, 9), Assert.Single(slots.RunWeeks!).StartsOn);
        Assert.Null(slots.RunDays);
    }

    [Fact]
    public void Two_dated_weeks_keep_their_mondays()
    {
        var weeks = Read("Week of 16 March: Mon 6 km, Wed 8 km tempo, Sun 15 km\nWeek of 23 March: Mon 7 km, Wed 8 km tempo, Sun 17 km").Slots.RunWeeks!;

        Assert.Equal([new LocalDate(2026, 3, 16), new LocalDate(2026, 3, 23)], weeks.Select(week => week.StartsOn));
        Assert.Equal([6, 7], weeks.Select(week => week.Week.On(IsoDayOfWeek.Monday).Distance!.Value.Kilometres));
    }

    [Theory]
    [InlineData("week of 9 March I can run mon, wed and fri")]
    [InlineData("semana del 9 de marzo no puedo el lunes")]
    [InlineData("what's on the week starting 9 March?")]
    public void Words_about_a_week_are_no_plan(string text) => Assert.Null(Read(text).Slots.RunWeeks);
}
