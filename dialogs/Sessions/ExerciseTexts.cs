namespace CoachBot.Dialogs.Sessions;

/// <summary>Names the exercises' names (by id) and cues (by id and ".cues") in other languages than the catalogue's.</summary>
public sealed class ExerciseTexts;
