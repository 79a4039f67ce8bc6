namespace CoachBot.Dialogs.Sessions;

/// <summary>Two or three short cues for an exercise, from the catalogue.</summary>
internal sealed class ExerciseCues
{
    public string? Of(string exerciseId) => null;
}
