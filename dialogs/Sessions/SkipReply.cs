using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Leaves out one session, or what is left of a week, without a word of blame.</summary>
internal sealed class SkipReply(ReceiptReply receipts, IStringLocalizer<SessionTexts> texts) : Reply(nameof(SkipReply), Intent.SkipSession)
{
    protected override bool NeedsPlan => true;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (Week(turn) is { } from)
        {
            await SkipWeekAsync(turn, from, cancellationToken);
            return;
        }

        if (SessionFinder.NamedDate(turn) is null && SessionFinder.On(turn, turn.Today) is { Status: SessionStatus.Skipped } && !texts.Hears("AnotherWords", turn.Inbound.Text ?? ""))
        {
            // Said or tapped once more: the next session isn't meant by it.
            var next = SessionFinder.Next(turn);
            await turn.SayAsync(next is null ? texts["SkippedAlready"] : texts["SkippedAlreadyNext", turn.Words.Day(next.Date), turn.Words.DayName(next.Date.DayOfWeek)], cancellationToken);
            return;
        }

        await receipts.SayAsync(turn, await turn.DoAsync(new SkipSession(SessionFinder.NamedDate(turn)), cancellationToken), cancellationToken);
    }

    /// <summary>The first day that is meant by "this week", "the rest of the week" or "next week"; null: a session. "Skip Friday and show me next week" names its day.</summary>
    private LocalDate? Week(CoachTurn turn)
    {
        if (DayNames.All(turn.Inbound.Text, turn.Words.Culture).Count > 0)
        {
            return null;
        }

        var text = turn.Inbound.Text ?? "";
        return texts.Hears("NextWeekWords", text) ? turn.Today.Next(IsoDayOfWeek.Monday) : texts.Hears("ThisWeekWords", text) ? turn.Today : null;
    }

    private async Task SkipWeekAsync(CoachTurn turn, LocalDate from, CancellationToken cancellationToken)
    {
        var until = from.DayOfWeek == IsoDayOfWeek.Monday ? from.PlusDays(6) : from.Next(IsoDayOfWeek.Sunday).DayOfWeek == from.DayOfWeek ? from : from.Next(IsoDayOfWeek.Sunday);
        var left = turn.Plan!.Sessions.Where(session => session.Status == SessionStatus.Planned && session.Date >= from && session.Date <= until).Select(session => session.Date).ToList();
        foreach (var date in left)
        {
            await turn.DoAsync(new SkipSession(date), cancellationToken);
        }

        await turn.SayAsync(left.Count == 0 ? texts["WeekNothingLeft"] : texts["WeekSkipped", turn.Words.List(left.Select(turn.Words.Day))], cancellationToken);
    }
}
