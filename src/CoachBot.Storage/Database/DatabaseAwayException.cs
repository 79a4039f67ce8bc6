namespace CoachBot.Storage.Database;

/// <summary>
/// The database does not take or give anything now: it is stopped, out of space, or may not be written to. What was asked for is not done; asked
/// again later it may well be. The message holds no address and no secret.
/// </summary>
public sealed class DatabaseAwayException(Exception inner) : Exception("The database does not answer now.", inner);
