namespace CoachBot.Channels.Turns;

/// <summary>Keys of what the channels put into a turn's state for the bot to read.</summary>
public static class CoachTurnState
{
    /// <summary>A boxed <see cref="Training.Runners.RunnerId"/>: who the channel has authenticated.</summary>
    public const string Runner = "coach.runner";

    /// <summary>Left by the bot, boxed true, when the runner has had everything erased in this turn: what comes after stores nothing of it.</summary>
    public const string Erased = "coach.erased";
}
