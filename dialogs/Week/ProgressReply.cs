using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Week;

/// <summary>Sessions done against planned, load by lift, soreness, and weeks in a row: counted from what was logged.</summary>
internal sealed class ProgressReply(IStringLocalizer<WeekTexts> texts) : Reply(nameof(ProgressReply), Intent.ShowProgress)
{
    private const int Weeks = 4;

    protected override bool NeedsPlan => true;

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var since = turn.Today.PlusWeeks(-Weeks);
        var due = turn.Plan!.Sessions.Where(session => session.Date >= since && session.Date <= turn.Today).ToList();
        var done = due.Count(IsDone);
        var past = due.Count(session => session.Date < turn.Today || IsDone(session));
        if (past == 0)
        {
            return turn.SayAsync(texts["NoProgressYet"], cancellationToken);
        }

        var row = WeeksInARow(turn);
        var text = row > 1 ? texts["DoneOfInARow", done, past, row] : texts["DoneOf", done, past];
        var facts = Lifts(turn).Concat(Sore(turn, since)).ToList();
        var card = facts.Count == 0 ? null : new Card("progress", texts["ProgressTitle"], [new CardFacts(facts)], [], string.Join(". ", facts.Select(fact => $"{fact.Item1}: {fact.Item2}")));
        return turn.SayAsync(text, card, null, cancellationToken);
    }

    private IEnumerable<(string, string)> Lifts(CoachTurn turn)
    {
        var names = turn.Plan!.Sessions.SelectMany(session => session.Exercises).DistinctBy(exercise => exercise.ExerciseId).ToDictionary(exercise => exercise.ExerciseId, exercise => exercise.Name);
        return turn.State.Log
            .Where(logged => names.ContainsKey(logged.ExerciseId) && logged.Sets.Any(set => set.Load is not null))
            .GroupBy(logged => logged.ExerciseId)
            .Take(4)
            .Select(lift => (lift.MinBy(logged => logged.Date)!, lift.MaxBy(logged => logged.Date)!))
            .Select(pair => (names[pair.Item1.ExerciseId], pair.Item1.Date == pair.Item2.Date ? turn.Words.Load(Heaviest(pair.Item1.Sets)) : $"{turn.Words.Load(Heaviest(pair.Item1.Sets))} → {turn.Words.Load(Heaviest(pair.Item2.Sets))}"));
    }

    private IEnumerable<(string, string)> Sore(CoachTurn turn, LocalDate since)
    {
        var scores = turn.State.Soreness.Where(record => record.Date >= since && record.Score is not null).Select(record => (double)record.Score!.Value).ToList();
        return scores.Count == 0 ? [] : [(texts["SorenessRow"].Value, texts["SorenessValue", scores.Count, turn.Words.Number(scores.Average())].Value)];
    }

    /// <summary>Weeks in a row, this one included once it has one, in which at least one session was done.</summary>
    private static int WeeksInARow(CoachTurn turn)
    {
        var weeks = turn.Plan!.Weeks.Where(week => week.StartsOn <= turn.Today).OrderByDescending(week => week.StartsOn).ToList();
        var current = weeks.Count > 0 && !weeks[0].Sessions.Any(IsDone) ? weeks.Skip(1) : weeks;
        return current.TakeWhile(week => week.Sessions.Any(IsDone)).Count();
    }

    private static Load Heaviest(ValueList<Training.Commands.LoggedSet> sets) => sets.Max(set => set.Load ?? default);

    private static bool IsDone(Session session) => session.Status is SessionStatus.Done or SessionStatus.PartlyDone;
}
