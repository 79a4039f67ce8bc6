using CoachBot.Training.Commands;
using CoachBot.Training.Runners;

namespace CoachBot.Training.Tests.Decisions;

public sealed class HomeAgain
{
    [Fact]
    public void Back_from_a_journey_the_sessions_are_those_of_home_and_undo_goes_away_again()
    {
        var chat = Chat.Lifter();
        var home = chat.Coming.ToList();
        chat.Say(new Travel(chat.Today, chat.Today.PlusDays(10), [new EquipmentItem(EquipmentKind.Band)]));
        var away = chat.Coming.ToList();
        Assert.NotEqual(home, away);

        chat.Say(new EndTravel(chat.Today));
        Assert.Equal(home, chat.Coming);
        Assert.Empty(chat.State.Travels);

        chat.Say(new Undo());
        Assert.Equal(away, chat.Coming);
    }

    [Fact]
    public void A_journey_that_is_unknown_ends_nothing()
    {
        var chat = Chat.Lifter();
        var decision = CoachBot.Training.Decisions.Decider.Decide(chat.State, new EndTravel(chat.Today), chat.Today);
        Assert.Null(decision.Refusal);
        Assert.Empty(decision.Events);
    }
}
