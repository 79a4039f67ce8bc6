using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>Whether a session may sit on a day, and where else it could.</summary>
internal static class Legality
{
    public static RuleNote? Check(RunnerState state, Session session, LocalDate date, SessionLoad load, LocalDate today, SessionId? ignore = null)
    {
        if (state.Profile.UnavailableDays.Contains(date.DayOfWeek))
        {
            return RuleBook.Note("placement.unavailable", "date", Validate.Iso(date));
        }

        if (load == SessionLoad.Heavy && Weaver.IsKey(state, date))
        {
            return RuleBook.Note("placement.keyRun", "date", Validate.Iso(date));
        }

        if (load == SessionLoad.Heavy && Weaver.IsKey(state, date.PlusDays(1)))
        {
            return RuleBook.Note("placement.dayBeforeKeyRun", "date", Validate.Iso(date));
        }

        foreach (var week in state.Plan!.Weeks.AsSpan())
        {
            foreach (var other in week.Sessions.AsSpan())
            {
                if (other.Id != session.Id && other.Id != ignore && Math.Abs(Period.DaysBetween(other.Date, date)) == 1
                    && load is SessionLoad.Heavy or SessionLoad.Light && other.Load is SessionLoad.Heavy or SessionLoad.Light
                    && other.Status is not (SessionStatus.Missed or SessionStatus.Skipped))
                {
                    return RuleBook.Note("placement.consecutive", "date", Validate.Iso(date));
                }
            }
        }

        return null;
    }

    public static RuleNote? CheckSwap(RunnerState state, Session first, Session second, LocalDate today) =>
        Check(state, first, second.Date, first.Load, today, second.Id) ?? Check(state, second, first.Date, second.Load, today, first.Id);

    public static ValueList<MoveOption> Options(RunnerState state, Session session, LocalDate wanted, LocalDate today)
    {
        List<MoveOption> options = [];
        for (var distance = 0; distance < 7; distance++)
        {
            foreach (var date in (ReadOnlySpan<LocalDate>)[wanted.PlusDays(distance), wanted.PlusDays(-distance)])
            {
                if (date >= today && date != session.Date && Coming.On(state.Plan!, date) is null && Check(state, session, date, session.Load, today) is null
                    && !options.Any(option => option.Date == date))
                {
                    options.Add(new MoveOption(date, session.Load, false));
                }
            }
        }

        return options.Take(3).ToValueList();
    }
}
