using CoachBot.Dialogs.Wording;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>An exercise's name, whether its sets count per side, and two or three short cues, in the runner's language.</summary>
internal sealed class ExerciseWords(IStringLocalizer<ExerciseTexts> texts, IStringLocalizer<SessionTexts> sessions)
{
    public string Name(Prescription exercise) => Name(exercise.ExerciseId, exercise.Name);

    /// <summary>In the middle of a sentence.</summary>
    public string Within(Prescription exercise, Words words) => Name(exercise) is var name && name.Length > 1 && char.IsUpper(name[1]) ? name : Name(exercise).ToLower(words.Culture);

    public string Name(string id, string otherwise) => texts[id] is { ResourceNotFound: false } name ? name.Value : otherwise;

    public string? Cues(string id) => Exercises.Find(id) is not { Cues.Count: > 0 } exercise
        ? null
        : texts[$"{id}.cues"] is { ResourceNotFound: false } cues ? cues.Value : string.Join(". ", exercise.Cues.Select(cue => cue.TrimEnd('.'))) + ".";

    /// <summary>The sign by which to end it.</summary>
    public string StopIf(Exercise exercise) => texts[$"{exercise.Id}.stop"] is { ResourceNotFound: false } stop ? stop.Value : exercise.StopIf;

    /// <summary>Each side; empty when both work at once.</summary>
    public string Sides(string id) => Exercises.Find(id) is { OneSided: true } ? sessions["PerSide"] : "";
}
