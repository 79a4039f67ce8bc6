using CoachBot.Dialogs.Cards.Charts;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Week;

/// <summary>What was done, lifted and felt, week by week, from what was logged and nothing else.</summary>
internal sealed class ProgressCharts(ExerciseWords exercises, IStringLocalizer<WeekTexts> texts)
{
    private const int Weeks = 6;
    private const int MostLifts = 3;

    public IEnumerable<CardChart> Of(CoachTurn turn)
    {
        var weeks = turn.Plan!.Weeks.Where(week => week.StartsOn <= turn.Today).TakeLast(Weeks).ToList();
        yield return Sessions(turn, weeks);
        if (Lifts(turn, weeks) is { } lifts)
        {
            yield return lifts;
        }

        if (Soreness(turn, weeks) is { } soreness)
        {
            yield return soreness;
        }
    }

    private CardChart Sessions(CoachTurn turn, List<PlanWeek> weeks)
    {
        var done = weeks.Select(week => (Label(turn, week), (double?)week.Sessions.Count(Progress.IsDone))).ToList();
        var planned = weeks.Select(week => (Label(turn, week), (double?)week.Sessions.Count)).ToList();
        var said = string.Join(", ", weeks.Select(week => texts["WeekDoneOf", Label(turn, week), week.Sessions.Count(Progress.IsDone), week.Sessions.Count].Value));
        return new CardChart(ChartKind.Bars, texts["ChartSessions"], [new ChartSeries(texts["Done"], done), new ChartSeries(texts["PlannedRow"], planned)], said);
    }

    /// <summary>The heaviest set of each week, for the lifts that were logged most.</summary>
    private CardChart? Lifts(CoachTurn turn, List<PlanWeek> weeks)
    {
        var series = turn.State.Log
            .Where(logged => logged.Date >= weeks[0].StartsOn && logged.Sets.Any(set => set.Load is not null))
            .GroupBy(logged => logged.ExerciseId)
            .OrderByDescending(lift => lift.Count())
            .Take(MostLifts)
            .Select(lift => new ChartSeries(exercises.Name(lift.Key, Training.Catalogue.Exercises.Find(lift.Key)?.Name ?? lift.Key), [.. weeks.Select(week => (Label(turn, week), Heaviest(turn, lift.Where(logged => Within(week, logged.Date)).SelectMany(logged => logged.Sets))))]))
            .ToList();
        var said = string.Join("; ", series.Select(lift => $"{lift.Name} {string.Join(", ", lift.Points.Where(point => point.Value is not null).Select(point => $"{point.Label} {turn.Words.Number(point.Value!.Value)}"))}"));
        return series.Count == 0 ? null : new CardChart(ChartKind.Lines, texts["ChartLoads", turn.Words.WeightUnit], series, said);
    }

    private CardChart? Soreness(CoachTurn turn, List<PlanWeek> weeks)
    {
        var points = weeks.Select(week => (Label: Label(turn, week), Value: Mean(turn.State.Soreness.Where(record => Within(week, record.Date) && record.Score is not null).Select(record => (double)record.Score!.Value)))).ToList();
        var known = points.Where(point => point.Value is not null).ToList();
        var said = string.Join(", ", known.Select(point => $"{point.Label} {turn.Words.Number(point.Value!.Value)}"));
        return known.Count == 0 ? null : new CardChart(ChartKind.Lines, texts["ChartSoreness"], [new ChartSeries(texts["SorenessRow"], points)], said);
    }

    private static double? Heaviest(CoachTurn turn, IEnumerable<LoggedSet> sets) => sets.Where(set => set.Load is not null).Select(set => (double?)turn.Words.Amount(set.Load!.Value)).Max();

    private static double? Mean(IEnumerable<double> scores) => scores.DefaultIfEmpty(double.NaN).Average() is var mean && double.IsNaN(mean) ? null : Math.Round(mean, 1);

    private static bool Within(PlanWeek week, LocalDate date) => date >= week.StartsOn && date < week.StartsOn.PlusDays(7);

    /// <summary>The Monday.</summary>
    private static string Label(CoachTurn turn, PlanWeek week) => LocalDateLabel.Of(week.StartsOn, turn.Words);
}
