using CoachBot.Channels.Turns;
using CoachBot.Dialogs.Turns;

namespace CoachBot.Tests.Architecture;

/// <summary>Channels and dialogs do not know each other; what they leave in a turn for each other they must call alike.</summary>
public sealed class TurnKeyTests
{
    [Fact]
    public void Channels_and_dialogs_name_what_they_leave_in_a_turn_alike() =>
        Assert.Equal((CoachTurnState.Runner, CoachTurnState.Erased), (CoachTurn.RunnerKey, CoachTurn.ErasedKey));
}
