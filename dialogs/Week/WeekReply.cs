using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Week;

/// <summary>This week, or the week of a day.</summary>
internal sealed class WeekReply(WeekCard card, IStringLocalizer<WeekTexts> texts, IStringLocalizer<SessionTexts> sessions) : Reply(nameof(WeekReply), Intent.ShowWeek)
{
    protected override bool NeedsPlan => true;

    public override bool Matches(string text) => texts.Hears("NextWeekAloneWords", text) || texts.Hears("WhenWords", text);

    private bool IsNext(string text) => texts.Hears("NextWeekWords", text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var said = turn.Inbound.Text ?? "";
        if (texts.Listened("WeekNumberWords").Match(said) is { Success: true } numbered)
        {
            var number = int.Parse(numbered.Groups["number"].Value, CultureInfo.InvariantCulture);
            return turn.Plan!.Weeks.FirstOrDefault(week => week.Number == number) is { } one
                ? SayOfAsync(turn, one, cancellationToken)
                : turn.SayAsync(texts["WeeksInPlan", turn.Plan.Weeks.Max(week => week.Number)], cancellationToken);
        }

        var date = texts.Hears("WeekAfterNextWords", said) ? turn.Today.PlusWeeks(2) : IsNext(said) ? turn.Today.PlusWeeks(1) : turn.Reading.Slots.Date ?? turn.Reading.Slots.FromDate ?? turn.Today;
        return Of(turn.Plan!, date) is { } found
            ? SayOfAsync(turn, found, cancellationToken)
            : turn.SayAsync(texts["NoSuchWeek", turn.Words.Day(date, turn.Today)], cancellationToken);
    }

    private Task SayOfAsync(CoachTurn turn, PlanWeek week, CancellationToken cancellationToken)
    {
        turn.Talk.About = "week";

        var planned = week.Sessions.Count(session => session.Status == SessionStatus.Planned && session.Date >= turn.Today);
        var done = week.Sessions.Count(session => session.Status is SessionStatus.Done or SessionStatus.PartlyDone);
        return turn.SayAsync(Line(turn, week, planned, done), card.Of(turn, week), LightOptionDialog.IsOpen(turn.Plan!) ? [sessions["LightOption"]] : null, cancellationToken);
    }

    private string Line(CoachTurn turn, PlanWeek week, int planned, int done)
    {
        var race = week.WeeksToRace switch
        {
            0 => $" {texts["RaceWeek"].Value}",
            > 0 and { } weeks => $" {(weeks == 1 ? texts["WeekToRace"] : texts["WeeksToRace", weeks]).Value}",
            _ => "",
        };
        return (planned, done) switch
        {
            (0, 0) => texts["WeekEmpty"] + race,
            (0, _) => texts["WeekDone", done] + race,
            (_, 0) => (planned == 1 ? texts["WeekOne"] : texts["WeekSome", planned]) + race,
            _ => texts["WeekBoth", done, planned] + race,
        };
    }

    private static PlanWeek? Of(Plan plan, LocalDate date) => plan.Weeks.FirstOrDefault(week => week.StartsOn <= date && date < week.StartsOn.PlusDays(7));
}
