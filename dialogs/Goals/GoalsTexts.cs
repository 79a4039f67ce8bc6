namespace CoachBot.Dialogs.Goals;

/// <summary>Names the texts about the race, the run week and what there is to lift.</summary>
public sealed class GoalsTexts;
