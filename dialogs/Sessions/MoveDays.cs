using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Which days a message means where a session is to be moved.</summary>
internal static class MoveDays
{
    public static LocalDate? From(CoachTurn turn)
    {
        var slots = turn.Reading.Slots;
        var from = slots.FromDate is { } day && SessionFinder.On(turn, day) is null && slots.ToDate is null ? null : slots.FromDate;
        return turn.Inbound.Date ?? from ?? (slots.ToDate is not null ? slots.Date : null);
    }

    public static LocalDate? To(CoachTurn turn)
    {
        var slots = turn.Reading.Slots;
        var meant = slots.FromDate is { } day && SessionFinder.On(turn, day) is null ? slots.FromDate : null;
        var to = slots.ToDate ?? (turn.Inbound.Date is null ? slots.Date ?? meant : null);

        // "Next Monday", said on a Monday.
        return to == turn.Today && DayNames.All(turn.Inbound.Text, turn.Words.Culture).Contains(turn.Today.DayOfWeek) && turn.Texts.Hears("ComingDayWords", turn.Inbound.Text) ? turn.Today.PlusWeeks(1) : to;
    }

    public static SwapSessions? Swap(CoachTurn turn)
    {
        var slots = turn.Reading.Slots;
        var days = slots.Days?.Select(day => turn.Today.DayOfWeek == day ? turn.Today : turn.Today.Next(day)).ToList() ?? [];
        var first = slots.FromDate ?? slots.Date ?? (days.Count > 0 ? days[0] : null as LocalDate?);
        var second = slots.ToDate ?? (days.Count > 1 ? days[1] : null as LocalDate?);
        return first is { } one && second is { } other ? new SwapSessions(one, other) : null;
    }
}
