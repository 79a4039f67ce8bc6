namespace CoachBot.Dialogs.Main;

/// <summary>What a conversation ends with that has let its question go: the message was no answer, and is heard as if nothing had been asked.</summary>
internal sealed record Unheard;
