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
    /// <summary>How far ahead another day is offered.</summary>
    private const int DaysOffered = 7;

    private const int MostOptions = 4;

    /// <summary>Whether the day alone allows it; its neighbours are another question.</summary>
    /// <param name="chosen">The runner has chosen the day: the only way to a session on the day of a hard or long run.</param>
    public static bool IsOpen(DayFlags day, SessionLoad load, Phase phase, bool chosen) => load switch
    {
        // Race week is mobility and activation, whatever the day; after a race the legs come back first.
        SessionLoad.Heavy when phase is Phase.Race or Phase.Recovery => false,
        SessionLoad.Heavy => (day & DayFlags.Heavy) != 0,
        SessionLoad.Light => (day & DayFlags.Light) != 0 || (chosen && IsOpenAfterHardRun(day)),
        _ => (day & DayFlags.Available) != 0 && (day & (chosen ? DayFlags.Race : DayFlags.Key)) == 0,
    };

    /// <summary>The ladder's last rung, by choice only: at least six hours after a hard run, the next day easy.</summary>
    private static bool IsOpenAfterHardRun(DayFlags day) =>
        (day & DayFlags.Available) != 0 && (day & DayFlags.Key) != 0 && (day & (DayFlags.Race | DayFlags.BeforeKey | DayFlags.NoLight)) == 0;

    /// <summary>The rule that forbids it, or null.</summary>
    /// <param name="ignore">A session that moves away at the same time.</param>
    public static RuleNote? Check(RunnerState state, Terrain terrain, Session session, LocalDate date, SessionLoad load, bool chosen, SessionId? ignore = null)
    {
        var plan = state.Plan!;
        var day = terrain[date];
        if (plan.Weeks.Count == 0 || date < plan.Weeks[0].StartsOn || date >= plan.Weeks[^1].StartsOn.PlusDays(7))
        {
            return Note("placement.outside", date);
        }

        var phase = Coming.WeekOf(plan, date)!.Phase;
        if (!IsOpen(day, load, phase, chosen))
        {
            return Note(Forbidding(day, load, phase), date);
        }

        return load is SessionLoad.Heavy or SessionLoad.Light && HasNeighbour(plan, session, date, ignore) ? Note("placement.consecutive", date) : null;
    }

    public static Terrain Around(RunnerState state) =>
        new(state.Profile, state.Plan!.Weeks[0].StartsOn, state.Plan.Weeks.Count);

    /// <summary>The nearest legal days for the session as it is, and the wanted day with a lighter load; best first.</summary>
    public static ValueList<MoveOption> Options(RunnerState state, Terrain terrain, Session session, LocalDate wanted, LocalDate today)
    {
        List<MoveOption> options = [];
        for (var distance = 1; distance <= DaysOffered && options.Count < MostOptions - 1; distance++)
        {
            Offer(wanted.PlusDays(distance), session.Load);
            Offer(wanted.PlusDays(-distance), session.Load);
        }

        if (session.Load == SessionLoad.Heavy)
        {
            Offer(wanted, SessionLoad.Light);
        }

        if (session.Load is SessionLoad.Heavy or SessionLoad.Light)
        {
            Offer(wanted, SessionLoad.Micro, true);
            Offer(wanted, SessionLoad.Light, true);
        }

        return options.Distinct().Take(MostOptions).ToValueList();

        void Offer(LocalDate date, SessionLoad load, bool chosen = false)
        {
            var stays = date == session.Date && load == session.Load;
            if (date >= today && !stays && (date == session.Date || Coming.On(state.Plan!, date) is null) && Check(state, terrain, session, date, load, chosen) is null)
            {
                options.Add(new MoveOption(date, load, (terrain[date] & DayFlags.Run) != 0));
            }
        }
    }

    private static string Forbidding(DayFlags day, SessionLoad load, Phase phase) =>
        (day & DayFlags.Available) == 0 ? "placement.unavailable"
        : (day & DayFlags.Race) != 0 ? "placement.keyRun"
        : load == SessionLoad.Heavy
            ? (day & DayFlags.Key) != 0 ? "placement.keyRun"
            : (day & DayFlags.NoLegs) != 0 || phase == Phase.Recovery ? "placement.afterRace"
            : (day & DayFlags.NoHardLegs) != 0 || (phase == Phase.Race && (day & DayFlags.BeforeKey) == 0) ? "placement.beforeRace"
            : "placement.dayBeforeKeyRun"
        : (day & DayFlags.Key) != 0 ? "placement.lightOnKey"
        : (day & DayFlags.NoLight) != 0 ? "placement.beforeRace"
        : "placement.lightBeforeLong";

    private static bool HasNeighbour(Plan plan, Session session, LocalDate date, SessionId? ignore)
    {
        foreach (var near in (ReadOnlySpan<LocalDate>)[date.PlusDays(-1), date.PlusDays(1)])
        {
            if (Coming.On(plan, near) is { Load: SessionLoad.Heavy or SessionLoad.Light } other && other.Id != session.Id && other.Id != ignore
                && other.Status is not (SessionStatus.Missed or SessionStatus.Skipped))
            {
                return true;
            }
        }

        return false;
    }

    private static RuleNote Note(string rule, LocalDate date) => RuleBook.Note(rule, "date", Validate.Iso(date));
}
