using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Today, or a day: its session, or when the next one is.</summary>
internal sealed class TodayReply(SessionCard card, SessionWords words, RuleWords rules, IStringLocalizer<SessionTexts> texts)
    : Reply(nameof(TodayReply), Intent.ShowToday, Intent.ShowDay)
{
    protected override bool NeedsPlan => true;

    public override bool Matches(string text) => string.Equals(texts["SayNextSession"], text.Trim(), StringComparison.OrdinalIgnoreCase) || texts.Hears("NextWords", text);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var next = SessionFinder.Next(turn);
        var date = Matches(turn.Inbound.Text ?? "") && next is not null ? next.Date : SessionFinder.NamedDate(turn) ?? turn.Today;
        turn.Talk.About = $"session:{LocalDatePattern.Iso.Format(date)}";
        var pause = Pauses.On(turn.State, date);
        if (date >= turn.Today && pause.Kind is Pause.Urgent or Pause.Ill)
        {
            await turn.SayAsync(texts[pause.Kind == Pause.Urgent ? "AllPaused" : "AllPausedIll"], cancellationToken);
            return;
        }

        if (date >= turn.Today && pause.NoStrength is { } rest)
        {
            await turn.SayAsync(rules.Of(rest, turn.Words), null, SessionFinder.Next(turn) is null ? null : [texts["SayNextSession"]], cancellationToken);
            return;
        }

        var noRuns = date >= turn.Today && pause.StopsRuns;
        if (SessionFinder.On(turn, date) is { } session)
        {
            var line = !noRuns ? Line(turn, session) : $"{(pause.NoRuns is { } why ? rules.Of(why, turn.Words) : texts["RunsPaused"].Value)} {Line(turn, session)}";
            await turn.SayAsync(line, card.Of(session, turn), null, cancellationToken);
            return;
        }

        var (day, run) = (Name(turn, date), Run(turn, date));
        var nothing = run is null ? texts["NoSession", day].Value : texts[noRuns ? "NoSessionRunPaused" : "NoSessionButRun", day, run].Value;
        var later = SessionFinder.Next(turn, date);
        await turn.SayAsync(later is null ? nothing : $"{nothing} {texts["NextIs", turn.Words.Day(later.Date), later.Minutes].Value}", null, later is null ? null : [texts["SayNextSession"]], cancellationToken);
    }

    private string Line(CoachTurn turn, Session session)
    {
        var day = turn.Words.Capital(Name(turn, session.Date));
        return session.Status switch
        {
            SessionStatus.Planned when session.AfterRun && Run(turn, session.Date) is { } run => texts["PlannedAfterRun", day, words.Load(session.Load), session.Minutes, run],
            SessionStatus.Planned => texts["Planned", day, words.Load(session.Load), session.Minutes],
            var status => texts["AlreadyIs", day, words.Status(status)],
        };
    }

    private string Name(CoachTurn turn, LocalDate date) =>
        date == turn.Today ? texts["Today"] : date == turn.Today.PlusDays(1) ? texts["Tomorrow"] : turn.Words.Day(date);

    private string? Run(CoachTurn turn, LocalDate date) => SessionFinder.RunOn(turn, date) is var kind && kind == DayKind.Off ? null : texts[$"Run{kind}"].Value;
}
