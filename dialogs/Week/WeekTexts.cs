namespace CoachBot.Dialogs.Week;

/// <summary>Names the texts of the week, progress, receipts, why and undo.</summary>
public sealed class WeekTexts;
