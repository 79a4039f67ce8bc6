using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Week;

/// <summary>One week or two, run days and strength days woven, with the reason for each strength day.</summary>
internal sealed class WeekCard(IStringLocalizer<WeekTexts> texts, SessionWords sessions, RuleWords rules)
{
    public Card Of(CoachTurn turn, params PlanWeek[] weeks)
    {
        var parts = weeks.SelectMany(week => Parts(turn, week, weeks.Length > 1)).ToList();
        var title = weeks.Length > 1 ? texts["WeeksTitle", turn.Words.ShortDate(weeks[0].StartsOn)] : Title(turn, weeks[0]);
        var speak = string.Join(" ", weeks.SelectMany(week => week.Sessions).Select(session => $"{turn.Words.Day(session.Date)}: {sessions.Short(session, turn.Words)}."));
        return new Card("week", title, parts, [new CardButton(texts["ButtonNext"], texts["SayNext"])], speak.Length == 0 ? title : speak);
    }

    private string Title(CoachTurn turn, PlanWeek week) =>
        texts[week.Deload ? "WeekTitleDeload" : "WeekTitle", week.Number, turn.Words.ShortDate(week.StartsOn), sessions.Phase(week.Phase)];

    private IEnumerable<CardPart> Parts(CoachTurn turn, PlanWeek week, bool titled)
    {
        if (titled)
        {
            yield return new CardLine(Title(turn, week), Strong: true);
        }

        var rows = Enumerable.Range(0, 7).Select(week.StartsOn.PlusDays).Where(date => date >= turn.Today || week.StartsOn.PlusDays(6) < turn.Today || HasSession(week, date))
            .Select(date => (turn.Words.Day(date), Row(turn, week, date)))
            .Where(row => row.Item2.Length > 0)
            .ToList();
        yield return new CardFacts(rows);
        foreach (var session in week.Sessions.Where(session => session.Status == SessionStatus.Planned && session.Why.Count > 0))
        {
            yield return new CardLine($"{turn.Words.ShortDay(session.Date.DayOfWeek)}: {rules.Of(session.Why[0], turn.Words)}", Quiet: true);
        }

        foreach (var note in week.Relaxed.Take(1))
        {
            yield return new CardLine(rules.Of(note, turn.Words), Quiet: true);
        }
    }

    private string Row(CoachTurn turn, PlanWeek week, LocalDate date)
    {
        var run = RunOn(turn.Profile, week, date);
        var runs = run == DayKind.Off ? null : texts[$"Run{run}"].Value;
        if (runs is not null && date >= turn.Today && turn.State.Holds.Any(hold => hold.Covers(date) && hold.StopsRuns()))
        {
            runs = texts["RunPaused", runs];
        }

        var strength = week.Sessions.Where(session => session.Date == date).Select(session => sessions.Short(session, turn.Words)).ToList();
        return string.Join(", ", (runs is null ? strength : strength.Prepend(runs)).Where(text => text.Length > 0));
    }

    private static bool HasSession(PlanWeek week, LocalDate date) => week.Sessions.Any(session => session.Date == date);

    private static DayKind RunOn(RunnerProfile profile, PlanWeek week, LocalDate date)
    {
        if (profile.Goal?.Date == date)
        {
            return DayKind.Off;
        }

        var given = profile.RunWeeks.FirstOrDefault(dated => dated.StartsOn == week.StartsOn)?.Week ?? profile.RunWeek;
        return given?.On(date.DayOfWeek).Kind ?? DayKind.Off;
    }
}
