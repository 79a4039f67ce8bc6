using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Which session or day a message means: the card's, the one that is named, else today's.</summary>
internal static class SessionFinder
{
    public static LocalDate? NamedDate(CoachTurn turn)
    {
        var slots = turn.Reading.Slots;
        var named = slots.Days is { Count: > 0 } days ? days[0] : DayNames.Only(turn.Inbound.Text, turn.Words.Culture);
        return turn.Inbound.Date ?? slots.Date ?? (named is { } day ? Coming(turn.Today, day) : null);
    }

    public static Session? On(CoachTurn turn, LocalDate date) => turn.Plan?.Sessions.FirstOrDefault(session => session.Date == date);

    /// <summary>The next one that is still to be done, today's included.</summary>
    public static Session? Next(CoachTurn turn, LocalDate? from = null) =>
        turn.Plan?.Sessions.FirstOrDefault(session => session.Status == SessionStatus.Planned && session.Date >= (from ?? turn.Today));

    /// <summary>What "done" is about when no day is named: today's, else the last that was left behind within two days.</summary>
    public static Session? ToComplete(CoachTurn turn)
    {
        if (NamedDate(turn) is { } named)
        {
            return On(turn, named);
        }

        return On(turn, turn.Today) ?? turn.Plan?.Sessions.LastOrDefault(session =>
            session.Status is SessionStatus.Planned or SessionStatus.Missed && session.Date < turn.Today && session.Date >= turn.Today.PlusDays(-2));
    }

    /// <summary>The session that sets belong to: the newest of the last days, whatever has become of it.</summary>
    public static Session? ToLog(CoachTurn turn) => NamedDate(turn) is { } named
        ? On(turn, named)
        : turn.Plan?.Sessions.LastOrDefault(session => session.Date <= turn.Today && session.Date >= turn.Today.PlusDays(-3));

    /// <summary>The run of that day, by the given run weeks where there are any, else by the usual one.</summary>
    public static DayKind RunOn(CoachTurn turn, LocalDate date)
    {
        var week = turn.Profile.RunWeeks.FirstOrDefault(dated => dated.StartsOn <= date && dated.StartsOn.PlusDays(7) > date)?.Week ?? turn.Profile.RunWeek;
        return week?.On(date.DayOfWeek).Kind ?? DayKind.Off;
    }

    private static LocalDate Coming(LocalDate today, IsoDayOfWeek day) => today.DayOfWeek == day ? today : today.Next(day);
}
