using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Training.Tests.Decisions;

/// <summary>A week that runs otherwise than the usual one is told by its days, and taken back by itself.</summary>
public sealed class OneWeekOfRuns
{
    [Fact]
    public void A_week_given_by_itself_is_told_by_its_days_and_leaves_the_usual_week_alone()
    {
        var chat = Chat.Lifter();
        var usual = chat.State.Profile.RunWeek!;
        var monday = new LocalDate(2026, 3, 9);
        var easy = usual with { Days = [.. usual.Days.Select(day => day.Kind == DayKind.Hard ? day with { Kind = DayKind.Easy } : day)] };

        var receipt = chat.Say(new SetRunWeeks([new DatedRunWeek(monday, easy)]));

        Assert.Contains(receipt.Changes, change => change.Subject == "Run week of 2026-03-09" && change.Before!.Contains("Tue hard", StringComparison.Ordinal) && change.After!.Contains("Tue easy", StringComparison.Ordinal));
        Assert.Equal(usual, chat.State.Profile.RunWeek);
        chat.Say(new Undo());
        Assert.Empty(chat.State.Profile.RunWeeks);
    }
}
