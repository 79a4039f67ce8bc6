namespace CoachBot.Dialogs.Sessions;

/// <summary>Names the texts of a session: its card, logging, skipping, moving, travel.</summary>
public sealed class SessionTexts;
