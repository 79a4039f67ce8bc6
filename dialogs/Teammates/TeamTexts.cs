namespace CoachBot.Dialogs.Teammates;

/// <summary>Names the texts about teams.</summary>
public sealed class TeamTexts;
