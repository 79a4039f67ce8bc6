using CoachBot.Dialogs.Wording;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>A session and its parts in a line.</summary>
internal sealed class SessionWords(ExerciseWords exercises, IStringLocalizer<SessionTexts> texts)
{
    public string Phase(Phase phase) => texts[$"Phase{phase}"];

    public string Load(SessionLoad load) => texts[$"Load{load}"];

    /// <summary>Strength 25 min after the run, light.</summary>
    public string Short(Session session, Words words)
    {
        var name = texts[session.AfterRun ? "ShortAfterRun" : "Short", Load(session.Load), session.Minutes].Value;
        return session.Status == SessionStatus.Planned ? name : $"{name} ({Status(session.Status)})";
    }

    public string Status(SessionStatus status) => texts[$"Status{status}"];

    /// <summary>3 × 8–12 · 12 kg · stop with 3–4 left · rest 90 s.</summary>
    public string Sets(Prescription exercise, Words words)
    {
        var parts = new List<string> { Amount(exercise, words) + exercises.Sides(exercise.ExerciseId) };
        if (exercise.Load is { } load)
        {
            parts.Add(words.Load(load));
        }

        if (exercise.Rir is { } rir)
        {
            parts.Add(texts["Rir", words.Range(rir)]);
        }

        parts.Add(exercise.RestSeconds >= 120 ? texts["RestMinutes", words.Number(exercise.RestSeconds / 60.0)] : texts["RestSeconds", exercise.RestSeconds]);
        return string.Join(" · ", parts);
    }

    private string Amount(Prescription exercise, Words words) => exercise switch
    {
        { Seconds: { } seconds } => texts["SetsHold", exercise.Sets, words.Range(seconds)],
        { Reps: { } reps } => texts["SetsReps", exercise.Sets, words.Range(reps)],
        _ => texts["SetsOnly", exercise.Sets],
    };
}
