using CoachBot.Training.Planning;
using CoachBot.Training.Tests.Builders;
using NodaTime;

namespace CoachBot.Training.Tests.Phases;

public sealed class BeginningToday
{
    /// <summary>The tests of the whole count on it when they need a session on whatever day they run.</summary>
    [Theory]
    [InlineData(2, ".e.....")]
    [InlineData(3, "..e....")]
    [InlineData(4, "...e...")]
    [InlineData(5, "....e..")]
    [InlineData(6, ".....e.")]
    [InlineData(7, "......e")]
    [InlineData(8, "e......")]
    public void The_day_before_the_only_run_is_the_first_session_on_any_weekday(int dayOfMarch, string week)
    {
        var today = new LocalDate(2026, 3, dayOfMarch);
        Assert.Equal(today, Planner.Plan(today, Runner.Make(week, minutes: 30)).Sessions.First().Date);
    }
}
