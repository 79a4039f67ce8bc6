using CoachBot.Storage.Runners;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Calendar;

/// <summary>
/// What a calendar has been told of each session, read from the history alone: the same events give the same sequence numbers on every
/// host, and nothing needs to be kept beside them.
/// </summary>
public sealed class CalendarLedger
{
    private readonly Dictionary<SessionId, CalendarEntry> entries = [];
    private RunnerProfile profile = RunnerProfile.Empty;
    private int settings;
    private Instant settingsAt;

    /// <param name="events">From the runner's first, in their order.</param>
    /// <param name="state">As it is now; it may be a turned day ahead of the events.</param>
    public static IReadOnlyList<CalendarEntry> Of(IEnumerable<StoredEvent> events, RunnerState state, Instant now)
    {
        var ledger = new CalendarLedger();
        foreach (var stored in events)
        {
            ledger.Take(stored.Event.Change, stored.RecordedAt);
        }

        ledger.TakePlan(state.Plan, now);
        return ledger.Entries();
    }

    private void Take(StateChange change, Instant at)
    {
        if (change.Profile is { } changed)
        {
            // A new hour, zone, unit or language moves or rewords every session.
            if (entries.Count > 0 && !SameInACalendar(profile, changed))
            {
                (settings, settingsAt) = (settings + 1, at);
            }

            profile = changed;
        }

        if (change.Plan is not { } plan)
        {
            return;
        }

        foreach (var session in plan.Sessions)
        {
            Put(session, at);
        }

        foreach (var id in plan.Gone ? [.. entries.Keys] : plan.SessionsGone.ToArray())
        {
            Cancel(id, at);
        }
    }

    private void TakePlan(Plan? plan, Instant at)
    {
        var sessions = plan?.Sessions.ToDictionary(session => session.Id) ?? [];
        foreach (var session in sessions.Values)
        {
            Put(session, at);
        }

        foreach (var id in entries.Keys.Where(id => !sessions.ContainsKey(id)).ToArray())
        {
            Cancel(id, at);
        }
    }

    private void Put(Session session, Instant at)
    {
        var cancelled = session.Status == SessionStatus.Skipped;
        if (!entries.TryGetValue(session.Id, out var known))
        {
            entries[session.Id] = new CalendarEntry(session, 0, at, cancelled);
        }
        else if (known.Cancelled != cancelled || !SameInACalendar(known.Session, session))
        {
            entries[session.Id] = new CalendarEntry(session, known.Sequence + 1, at, cancelled);
        }
    }

    private void Cancel(SessionId id, Instant at)
    {
        if (entries.TryGetValue(id, out var known) && !known.Cancelled)
        {
            entries[id] = known with { Sequence = known.Sequence + 1, ChangedAt = at, Cancelled = true };
        }
    }

    private List<CalendarEntry> Entries() =>
    [
        .. entries.Values
            .Select(entry => entry with { Sequence = entry.Sequence + settings, ChangedAt = Instant.Max(entry.ChangedAt, settingsAt) })
            .OrderBy(entry => entry.Session.Date).ThenBy(entry => entry.Session.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>The reasons behind a session never reach a calendar, and done or missed look the same there.</summary>
    private static bool SameInACalendar(Session left, Session right) =>
        left with { Why = [], Status = SessionStatus.Planned } == right with { Why = [], Status = SessionStatus.Planned };

    private static bool SameInACalendar(RunnerProfile left, RunnerProfile right) =>
        left.TimeZone == right.TimeZone && left.Units == right.Units && left.Language == right.Language && left.NotBefore == right.NotBefore
        && left.Reminders.Time == right.Reminders.Time && left.Reminders.DayTimes == right.Reminders.DayTimes;
}
