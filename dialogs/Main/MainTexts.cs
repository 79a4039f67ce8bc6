namespace CoachBot.Dialogs.Main;

/// <summary>Names the texts of greeting, help, returning and routing.</summary>
public sealed class MainTexts;
