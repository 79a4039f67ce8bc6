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

        if (Days(turn) is { Count: > 1 } days)
        {
            await SkipAllAsync(turn, days, cancellationToken);
            return;
        }

        if (SessionFinder.NamedDate(turn) is null && texts.Hears("MissedPastWords", turn.Inbound.Text))
        {
            // What lies behind is missed already; the coming ones are not meant.
            var coming = SessionFinder.Next(turn);
            await turn.SayAsync(coming is null ? texts["MissedPast"] : texts["MissedPastNext", turn.Words.Day(coming.Date)], cancellationToken);
            return;
        }

        if (SessionFinder.NamedDate(turn) is null && SessionFinder.On(turn, turn.Today) is { Status: SessionStatus.Skipped } && !texts.Hears("AnotherWords", turn.Inbound.Text ?? ""))
        {
            // Said or tapped once more: the next session isn't meant by it.
            var next = SessionFinder.Next(turn);
            await turn.SayAsync(next is null ? texts["SkippedAlready"] : texts["SkippedAlreadyNext", turn.Words.Day(next.Date), turn.Words.DayName(next.Date.DayOfWeek)], cancellationToken);
            return;
        }

        if (SessionFinder.NamedDate(turn) is null && SessionFinder.On(turn, turn.Today) is { Status: SessionStatus.Done or SessionStatus.PartlyDone } && !texts.Hears("AnotherWords", turn.Inbound.Text ?? ""))
        {
            var after = SessionFinder.Next(turn);
            await turn.SayAsync(after is null ? texts["DoneToday"] : texts["DoneTodayNext", turn.Words.Day(after.Date), turn.Words.DayName(after.Date.DayOfWeek)], cancellationToken);
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
        await SkipAsync(turn, [.. turn.Plan!.Sessions.Where(session => session.Date >= from && session.Date <= until).Select(session => session.Date)], cancellationToken);
    }

    /// <summary>"Wednesday and Friday": each day that is named, the next of its name.</summary>
    private static IReadOnlyList<LocalDate> Days(CoachTurn turn) => turn.Inbound.Date is not null ? []
        : [.. DayNames.All(turn.Inbound.Text, turn.Words.Culture).Distinct().Select(day => turn.Today.DayOfWeek == day ? turn.Today : turn.Today.Next(day)).Order()];

    private async Task SkipAllAsync(CoachTurn turn, IReadOnlyList<LocalDate> days, CancellationToken cancellationToken)
    {
        var without = days.Where(date => SessionFinder.On(turn, date) is null).ToList();
        if (without.Count < days.Count)
        {
            await SkipAsync(turn, days, cancellationToken);
        }

        if (without.Count > 0)
        {
            await turn.SayAsync(texts["NoSessionOn", turn.Words.List(without.Select(turn.Words.Day))], cancellationToken);
        }
    }

    private async Task SkipAsync(CoachTurn turn, IReadOnlyList<LocalDate> dates, CancellationToken cancellationToken)
    {
        var left = dates.Where(date => SessionFinder.On(turn, date) is { Status: SessionStatus.Planned }).ToList();
        foreach (var date in left)
        {
            await turn.DoAsync(new SkipSession(date), cancellationToken);
        }

        await turn.SayAsync(left.Count == 0 ? texts["WeekNothingLeft"] : texts["WeekSkipped", turn.Words.List(left.Select(turn.Words.Day))], cancellationToken);
    }
}
