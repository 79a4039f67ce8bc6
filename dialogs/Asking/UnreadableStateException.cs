namespace CoachBot.Dialogs.Asking;

/// <summary>What was half entered was stored by another version of the dialogs and can't be understood any more. Thrown before anything is applied.</summary>
internal sealed class UnreadableStateException(Exception? inner) : Exception("A stored answer does not fit the dialog that asked.", inner);
