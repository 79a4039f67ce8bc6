using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;
using NodaTime.Text;

namespace CoachBot.Dialogs.Sessions;

/// <summary>A session at a glance: what, how much, how it should feel, and one tap when it is done.</summary>
internal sealed class SessionCard(IStringLocalizer<SessionTexts> texts, SessionWords words, ExerciseWords exercises, ExercisePictures pictures)
{
    public Card Of(Session session, CoachTurn turn)
    {
        var day = turn.Words.Day(session.Date);
        var title = texts[session.AfterRun ? "CardTitleAfterRun" : "CardTitle", day, session.Minutes, words.Load(session.Load)];
        List<CardPart> parts = [new CardLine(texts["WarmUp"], Quiet: true)];
        parts.AddRange(session.Exercises.Select(exercise => new CardGroup(
            exercises.Name(exercise), [words.Sets(exercise, turn.Words)], exercises.Cues(exercise.ExerciseId), pictures.Of(exercise.ExerciseId, exercises.Name(exercise), turn.Surface))));
        var speak = $"{title}. {string.Join(". ", session.Exercises.Select(exercise => $"{exercises.Name(exercise)}, {words.Sets(exercise, turn.Words)}"))}.";
        return new Card("session", title, parts, Buttons(session, turn), speak);
    }

    private CardButton[] Buttons(Session session, CoachTurn turn)
    {
        if (session.Status is not (SessionStatus.Planned or SessionStatus.Missed) || session.Date > turn.Today.PlusDays(14))
        {
            return [];
        }

        (string, string)[] data = [("session", session.Id.Value), ("date", LocalDatePattern.Iso.Format(session.Date))];
        CardButton[] ahead = [Button("Move", data), Button("Skip", data)];
        CardButton[] taken = [Button("Done", data), Button("Partly", data)];
        return session.Date > turn.Today ? ahead
            : session.Status == SessionStatus.Missed ? taken // what was missed can still be logged, and no longer be moved or skipped
            : [.. taken, .. ahead];
    }

    private CardButton Button(string name, (string, string)[] data) => new(texts[$"Button{name}"], texts[$"Say{name}"], data);
}
