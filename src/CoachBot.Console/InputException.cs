namespace CoachBot.Console;

/// <summary>An input that cannot be read; the message names the field and says what it should be.</summary>
internal sealed class InputException(string message) : Exception(message);
