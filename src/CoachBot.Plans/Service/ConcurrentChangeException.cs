namespace CoachBot.Plans.Service;

/// <summary>A runner kept being changed by others while a command was decided; nothing of the command was stored.</summary>
public sealed class ConcurrentChangeException() : Exception("The runner was changed by others all the time; try again.");
