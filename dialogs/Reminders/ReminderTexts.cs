namespace CoachBot.Dialogs.Reminders;

/// <summary>Names the texts of reminders: when, and what they say.</summary>
public sealed class ReminderTexts;
