using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>Shows the first two weeks and says why the days are what they are; or why there may be no plan yet.</summary>
internal sealed class PlanIntroduction(IStringLocalizer<GoalsTexts> texts, IStringLocalizer<SessionTexts> sessions, WeekCard weekCard, RuleWords rules)
{
    private const int MostCharacters = 520;
    private const int MostNotes = 2;

    /// <summary>True, and seen on the card; the sentence is kept for what is less plain.</summary>
    private const string PartWeek = "ladder.partWeek";

    /// <summary>False when there is no plan.</summary>
    /// <param name="lead">What was told along with the last answers, said back; null: nothing.</param>
    public async Task<bool> SayAsync(CoachTurn turn, PlanAnswer answer, string? lead, CancellationToken cancellationToken)
    {
        if (answer.Decision.Refusal is { } refusal)
        {
            var health = refusal.Rule.StartsWith("screening.", StringComparison.Ordinal);
            var said = rules.Of(refusal, turn.Words);
            await turn.SayAsync(health ? $"{said} {texts["Meanwhile"].Value}" : said, cancellationToken);
            return false;
        }

        if (turn.Plan is not { } plan)
        {
            return false;
        }

        var weeks = plan.Weeks.Where(week => week.StartsOn.PlusDays(6) >= turn.Today).Take(2).ToArray();
        turn.Talk.About = "week";
        await turn.SayAsync(Text(turn, plan, weeks, lead), weekCard.Of(turn, weeks), LightOptionDialog.IsOpen(plan) ? [sessions["LightOption"]] : null, cancellationToken);
        return true;
    }

    /// <summary>The strength days in a sentence, then whatever the plan has to say about itself, while it stays short.</summary>
    private string Text(CoachTurn turn, Plan plan, PlanWeek[] weeks, string? lead)
    {
        // The first week may have begun already; the last that is shown is a whole one.
        var days = weeks.TakeLast(1).SelectMany(week => week.Sessions)
            .Where(session => session.Date >= turn.Today)
            .GroupBy(session => (session.Date.DayOfWeek, session.AfterRun))
            .OrderBy(group => group.Key.DayOfWeek)
            .Select(group => texts[group.Key.AfterRun ? "DayAfterRun" : "DayAlone", turn.Words.DayName(group.Key.DayOfWeek)].Value)
            .ToList();
        var text = days.Count switch
        {
            0 => texts["NoDays"].Value,
            1 => texts["StrengthDay", turn.Words.Capital(days[0])].Value,
            _ => texts["StrengthDays", turn.Words.Capital(turn.Words.List(days))].Value,
        };
        text = lead is null ? text : $"{lead} {text}";
        foreach (var note in plan.Advice.Concat(weeks.SelectMany(week => week.Relaxed)).Where(note => note.Rule != PartWeek).Select(note => rules.Of(note, turn.Words)).Distinct().Take(MostNotes))
        {
            if (text.Length + note.Length < MostCharacters)
            {
                text = $"{text} {note}";
            }
        }

        return turn.Profile.Reminders switch
        {
            { DayTimes: { Count: > 0 } times } => $"{text} {texts["WillRemindOn", turn.Words.List(times.Select(day => $"{turn.Words.ShortDay(day.Day)} {turn.Words.Time(day.Time)}"))].Value}",
            { Time: { } time } => $"{text} {texts["WillRemind", turn.Words.Time(time)].Value}",
            _ => text,
        };
    }
}
