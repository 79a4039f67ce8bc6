namespace CoachBot.Channels.Turns;

/// <summary>The bot could not finish a turn; it has been logged and the runner has been told.</summary>
public sealed class TurnFailedException(Exception inner) : Exception("The turn failed.", inner);
