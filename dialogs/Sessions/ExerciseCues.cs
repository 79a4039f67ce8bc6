using CoachBot.Training.Catalogue;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Two or three short cues for an exercise, and whether its sets count per side, from the catalogue.</summary>
internal sealed class ExerciseCues
{
    public string? Of(string exerciseId) => Exercises.Find(exerciseId) is { Cues.Count: > 0 } exercise ? string.Join(". ", exercise.Cues.Select(cue => cue.TrimEnd('.'))) + "." : null;
}
