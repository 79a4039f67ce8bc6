namespace CoachBot.Dialogs.Screening;

/// <summary>Names the texts of the health questions.</summary>
public sealed class ScreeningTexts;
